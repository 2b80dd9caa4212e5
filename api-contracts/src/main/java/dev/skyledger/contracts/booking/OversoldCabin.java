package dev.skyledger.contracts.booking;

import dev.skyledger.contracts.shared.Cabin;

/** A cabin that has seats for too few of those who have any, or has enough of them again. */
public record OversoldCabin(Cabin cabin, boolean over) {}
