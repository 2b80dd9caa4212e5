package dev.skyledger.contracts.payment;

import java.time.Instant;

/**
 * Of which payments did money move here from a moment to another, and what of theirs ever did? The
 * answer is {@link Movements}.
 */
public record FindMovements(Instant from, Instant to) {}
