package dev.skyledger.saga.reconciliation;

import dev.skyledger.contracts.payment.Movement;
import dev.skyledger.contracts.payment.MovementKind;
import dev.skyledger.contracts.payment.Movements;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;

/** From a moment until just before another. */
record Span(Instant from, Instant to) {

    boolean has(Instant at) {
        return !at.isBefore(from) && at.isBefore(to);
    }

    Span wider(Duration by) {
        return new Span(from.minus(by), to.plus(by));
    }

    /**
     * With the promises of all that is moved or let go of in it: some providers date the end of a
     * promise by its beginning.
     */
    Span withPromisesOf(Movements here, Duration margin) {
        var ended =
                here.movements().stream()
                        .filter(it -> isEnd(it) && has(it.at()))
                        .map(Movement::payment)
                        .collect(Collectors.toSet());
        return here.movements().stream()
                .filter(it -> it.kind() == MovementKind.AUTHORISE && it.at().isBefore(from))
                .filter(it -> ended.contains(it.payment()))
                .map(it -> it.at().minus(margin))
                .min(Instant::compareTo)
                .map(first -> new Span(first, to))
                .orElse(this);
    }

    private static boolean isEnd(Movement it) {
        return it.kind() == MovementKind.CAPTURE || it.kind() == MovementKind.VOID;
    }
}
