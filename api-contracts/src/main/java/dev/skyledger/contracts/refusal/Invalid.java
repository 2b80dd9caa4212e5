package dev.skyledger.contracts.refusal;

/** One part of the request cannot be right, for a reason only the rules know. */
public record Invalid(String field, String message) implements Refusal {}
