package dev.skyledger.contracts.refusal;

/** There is no such thing, or it is not the caller's. */
public record NotFound(String what, String id) implements Refusal {}
