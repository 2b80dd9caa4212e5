package dev.skyledger.contracts.refusal;

import dev.skyledger.contracts.shared.Cabin;

/**
 * The cabin cannot have fewer seats than are sold, held or blocked, less what may be overbooked.
 */
public record CapacityBelowSold(Cabin cabin, int wanted, int taken, int least) implements Refusal {}
