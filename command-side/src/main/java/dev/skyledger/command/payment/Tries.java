package dev.skyledger.command.payment;

import dev.skyledger.contracts.shared.Money;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** For how much each try was opened, and which never were. */
final class Tries {

    private final Map<Integer, Money> amounts = new HashMap<>();
    private final Set<Integer> closed = new HashSet<>();
    private int latest;

    void opened(int attempt, Money amount) {
        amounts.put(attempt, amount);
        latest = attempt;
    }

    void closed(int attempt) {
        closed.add(attempt);
    }

    /** Neither opened nor closed before. */
    boolean isNew(int attempt) {
        return attempt > latest && !closed.contains(attempt);
    }

    boolean isClosed(int attempt) {
        return closed.contains(attempt);
    }

    /** What is owed may have changed between two tries. */
    Money amount(int attempt, Money otherwise) {
        return amounts.getOrDefault(attempt, otherwise);
    }
}
