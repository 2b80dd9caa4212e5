package dev.skyledger.contracts.refusal;

/** The password is too short, too long, or one that many people use. */
public record WeakPassword(String advice) implements Refusal {}
