package dev.skyledger.contracts.inventory;

import dev.skyledger.contracts.shared.FlightId;

/** Which seats of the flight does the airline keep? Answered with {@link SeatBlocks}. */
public record FindSeatBlocks(FlightId flight) {}
