package dev.skyledger.contracts.flight;

import java.time.Instant;

/** What a seat was sold under: the conditions of its fare, and when its flight was to leave. */
public record SaleTerms(Conditions conditions, Instant departure) {}
