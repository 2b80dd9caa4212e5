package dev.skyledger.contracts.refusal;

import dev.skyledger.contracts.shared.AlertId;

/** An alert that has ended is not changed any more. */
public record AlertOver(AlertId alert) implements Refusal {}
