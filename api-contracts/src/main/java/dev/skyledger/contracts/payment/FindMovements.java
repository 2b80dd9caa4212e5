package dev.skyledger.contracts.payment;

import java.time.Instant;

/** What money moved here from a moment to another? The answer is {@link Movements}. */
public record FindMovements(Instant from, Instant to) {}
