package dev.skyledger.contracts.flight;

import dev.skyledger.contracts.shared.FlightId;

/** How many seats of the flight can be had? Answered with {@link SeatAvailability}. */
public record FindSeatAvailability(FlightId flight) {}
