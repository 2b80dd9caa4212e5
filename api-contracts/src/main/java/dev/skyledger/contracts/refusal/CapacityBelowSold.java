package dev.skyledger.contracts.refusal;

import dev.skyledger.contracts.shared.Cabin;

/** The cabin cannot have fewer seats than are sold or held. */
public record CapacityBelowSold(Cabin cabin, int wanted, int taken) implements Refusal {}
