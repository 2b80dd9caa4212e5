package dev.skyledger.contracts.refusal;

import dev.skyledger.contracts.shared.FlightId;

/** A cancelled or departed flight takes no changes. */
public record FlightClosed(FlightId flight, String status) implements Refusal {}
