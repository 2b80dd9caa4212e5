package dev.skyledger.contracts.refusal;

import dev.skyledger.contracts.shared.Cabin;

/** The cabin cannot change under seats that are blocked in it. */
public record CabinHasBlocks(Cabin cabin, int blocked) implements Refusal {}
