package dev.skyledger.contracts.refusal;

/** The caller's role does not allow it. */
public record NotPermitted(String what) implements Refusal {}
