package dev.skyledger.contracts.refusal;

/** Another account has that e-mail address. */
public record EmailTaken() implements Refusal {}
