package dev.skyledger.command.booking;

import dev.skyledger.contracts.booking.AttemptForgone;
import dev.skyledger.contracts.booking.BookingEvent;
import dev.skyledger.contracts.booking.BookingPlaced;
import dev.skyledger.contracts.booking.BookingRevived;
import dev.skyledger.contracts.booking.ExchangeRequested;
import dev.skyledger.contracts.booking.HeldItem;
import dev.skyledger.contracts.booking.ItemExchanged;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Under which numbers seats and vouchers were set aside for a booking, each of its lives and each
 * wish for other flights under one of its own: the booking claims it or forgoes it, whichever is
 * first, and once.
 */
final class Attempts {

    private final Set<Integer> claimed = new HashSet<>();

    private final Set<Integer> forgone = new HashSet<>();

    void evolve(BookingEvent event) {
        if (event instanceof BookingPlaced placed) {
            claim(placed.items());
        } else if (event instanceof BookingRevived revived) {
            claim(revived.items());
        } else if (event instanceof ExchangeRequested asked) {
            claim(asked.to());
        } else if (event instanceof ItemExchanged exchanged) {
            claim(exchanged.to());
        } else if (event instanceof AttemptForgone it) {
            forgone.add(it.attempt());
        }
    }

    private void claim(List<HeldItem> items) {
        numbers(items).forEach(claimed::add);
    }

    private static IntStream numbers(List<HeldItem> items) {
        return items.stream().mapToInt(item -> item.hold().attemptOfBoth());
    }

    /** Whether nobody has decided about it yet. */
    boolean isOpen(int attempt) {
        return !claimed.contains(attempt) && !isForgone(attempt);
    }

    boolean areOpen(List<HeldItem> items) {
        return numbers(items).allMatch(this::isOpen);
    }

    boolean isForgone(int attempt) {
        return forgone.contains(attempt);
    }

    boolean isForgone(List<HeldItem> items) {
        return numbers(items).anyMatch(this::isForgone);
    }
}
