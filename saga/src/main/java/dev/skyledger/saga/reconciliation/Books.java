package dev.skyledger.saga.reconciliation;

import dev.skyledger.contracts.payment.Movement;
import dev.skyledger.contracts.payment.MovementKind;
import dev.skyledger.contracts.payment.Movements;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.shared.PaymentId;
import dev.skyledger.saga.provider.StatementLine;
import dev.skyledger.saga.reconciliation.Difference.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Two accounts of the same money, ours and the provider's, movement by movement. */
final class Books {

    private record Key(PaymentId payment, MovementKind kind, int number) {}

    private record Entry(Money amount, Instant at) {}

    private final Map<Key, Entry> ours = new HashMap<>();
    private final Map<Key, List<Entry>> theirs = new HashMap<>();
    private final Map<PaymentId, Money> owed;
    private final Predicate<Instant> counts;
    private final Predicate<Instant> told;
    private final List<Difference> differences = new ArrayList<>();

    /**
     * Counts says which moments are looked at; movements at others are only matched. Told are the
     * moments of which the statement tells everything.
     */
    Books(
            Movements here,
            List<StatementLine> statement,
            Predicate<Instant> counts,
            Predicate<Instant> told) {
        this.counts = counts;
        this.told = told;
        here.movements().forEach(it -> ours.put(key(it), new Entry(it.amount(), it.at())));
        statement.forEach(it ->
                theirs.computeIfAbsent(key(it), _ -> new ArrayList<>())
                        .add(new Entry(it.amount(), it.at())));
        owed =
                here.owed().stream()
                        .collect(Collectors.toMap(Movements.Owed::payment, Movements.Owed::amount));
    }

    private static Key key(Movement it) {
        return new Key(it.payment(), it.kind(), it.number());
    }

    private static Key key(StatementLine it) {
        return new Key(it.payment(), MovementKind.valueOf(it.operation().name()), it.attempt());
    }

    List<Difference> differences() {
        var keys = new HashSet<>(ours.keySet());
        keys.addAll(theirs.keySet());
        keys.forEach(this::compare);
        theirs.keySet().forEach(this::findOrphan);
        ours.entrySet().stream()
                .collect(Collectors.groupingBy(it -> it.getKey().payment()))
                .forEach(this::compareOwed);
        return differences;
    }

    /** Of what is looked at, movements of which both say the same. */
    int matched() {
        return (int)
                ours.entrySet().stream()
                        .filter(it ->
                                agree(it.getValue(), theirs.getOrDefault(it.getKey(), List.of())))
                        .count();
    }

    private boolean agree(Entry here, List<Entry> there) {
        return there.size() == 1
                && there.getFirst().amount().equals(here.amount())
                && counts.test(there.getFirst().at());
    }

    private void compare(Key key) {
        var here = ours.get(key);
        var there = theirs.getOrDefault(key, List.of());
        if (there.isEmpty() && here != null) {
            differ(Kind.MISSING_AT_PROVIDER, key, here, null);
        } else if (here == null) {
            differ(Kind.MISSING_HERE, key, null, there.getFirst());
        } else if (there.size() > 1) {
            differ(Kind.DONE_TWICE, key, here, there.getLast());
        } else if (!here.amount().equals(there.getFirst().amount())) {
            differ(Kind.AMOUNT_DIFFERS, key, here, there.getFirst());
        }
    }

    /** What was promised is moved or let go of, sooner or later. */
    private void findOrphan(Key key) {
        if (key.kind() == MovementKind.AUTHORISE
                && !isDone(new Key(key.payment(), MovementKind.CAPTURE, key.number()))
                && !isDone(new Key(key.payment(), MovementKind.VOID, key.number()))) {
            differ(
                    Kind.ORPHANED_AUTHORISATION,
                    key,
                    ours.get(key),
                    theirs.getOrDefault(key, List.of()).getFirst());
        }
    }

    /** What we did later than the statement tells is looked for there by its own day. */
    private boolean isDone(Key end) {
        var here = ours.get(end);
        return theirs.containsKey(end) || here != null && !told.test(here.at());
    }

    /** What is ours of a payment is what its booking owes. */
    private void compareOwed(PaymentId payment, List<Map.Entry<Key, Entry>> of) {
        var last = of.stream().map(it -> it.getValue().at()).max(Instant::compareTo).orElseThrow();
        var left = sum(of, MovementKind.CAPTURE) - sum(of, MovementKind.REFUND);
        var due = owed.get(payment);
        var dueMinor = due == null ? 0 : due.minor();
        if (left != dueMinor && counts.test(last)) {
            var unit = of.getFirst().getValue().amount().currency();
            differences.add(
                    Difference.about(
                            payment,
                            Kind.OWED_DIFFERS,
                            null,
                            null,
                            Money.ofMinor(dueMinor, unit),
                            Money.ofMinor(left, unit),
                            last));
        }
    }

    private static long sum(List<Map.Entry<Key, Entry>> of, MovementKind kind) {
        return of.stream()
                .filter(it -> it.getKey().kind() == kind)
                .mapToLong(it -> it.getValue().amount().minor())
                .sum();
    }

    private void differ(Kind kind, Key key, @Nullable Entry here, @Nullable Entry there) {
        var at = there == null ? here : there;
        if (at != null && counts.test(at.at())) {
            differences.add(
                    Difference.about(
                            key.payment(),
                            kind,
                            key.kind(),
                            key.number(),
                            here == null ? null : here.amount(),
                            there == null ? null : there.amount(),
                            at.at()));
        }
    }
}
