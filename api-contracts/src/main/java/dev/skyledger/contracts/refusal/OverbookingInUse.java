package dev.skyledger.contracts.refusal;

import dev.skyledger.contracts.shared.Cabin;

/** The cabin is overbooked by more seats than would be authorised. */
public record OverbookingInUse(Cabin cabin, int wanted, int used) implements Refusal {}
