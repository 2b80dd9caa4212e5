package dev.skyledger.contracts.refusal;

import dev.skyledger.contracts.shared.Cabin;

/** The cabin has fewer free seats than are to be blocked. */
public record SeatsNotFree(Cabin cabin, int wanted, int free) implements Refusal {}
