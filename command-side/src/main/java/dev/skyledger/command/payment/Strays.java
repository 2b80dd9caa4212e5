package dev.skyledger.command.payment;

import java.util.HashSet;
import java.util.Set;

/** Tries to pay whose promise came when nobody waited for it any more. */
final class Strays {

    private final Set<Integer> found = new HashSet<>();
    private final Set<Integer> gone = new HashSet<>();

    void found(int attempt) {
        found.add(attempt);
    }

    void gone(int attempt) {
        gone.add(attempt);
    }

    boolean contains(int attempt) {
        return found.contains(attempt);
    }

    boolean isLettingGo(int attempt) {
        return found.contains(attempt) && !gone.contains(attempt);
    }
}
