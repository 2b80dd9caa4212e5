package dev.skyledger.contracts.refusal;

/** Somebody changed the resource since the caller read it. */
public record StaleVersion(long expected, long current) implements Refusal {}
