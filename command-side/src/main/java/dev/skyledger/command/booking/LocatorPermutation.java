package dev.skyledger.command.booking;

import dev.skyledger.contracts.shared.Locator;
import java.util.function.UnaryOperator;

/**
 * Turns the numbers below 32^6 into locators, one to one, in an order that nobody without the key
 * can guess: a Feistel network over two halves of 15 bits.
 */
final class LocatorPermutation {

    static final long NUMBERS = 1L << 30;

    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private static final int ROUNDS = 8;

    private static final int HALF = 15;

    private static final int MASK = (1 << HALF) - 1;

    private final UnaryOperator<String> keyedHash;

    LocatorPermutation(UnaryOperator<String> keyedHash) {
        this.keyedHash = keyedHash;
    }

    Locator of(long number) {
        if (number < 0 || number >= NUMBERS) {
            throw new IllegalStateException("there are no locators left");
        }
        var left = (int) (number >>> HALF);
        var right = (int) number & MASK;
        for (var round = 0; round < ROUNDS; round++) {
            var mixed = left ^ mix(round, right);
            left = right;
            right = mixed;
        }
        return spelled(left << HALF | right);
    }

    private int mix(int round, int half) {
        return spread(keyedHash.apply(round + ":" + half).hashCode()) & MASK;
    }

    private static int spread(int hash) {
        return hash ^ hash >>> HALF ^ hash >>> 2 * HALF;
    }

    private static Locator spelled(int number) {
        var letters = new char[6];
        for (var place = 0; place < letters.length; place++) {
            letters[place] = ALPHABET.charAt(number >>> 5 * place & 31);
        }
        return new Locator(new String(letters));
    }
}
