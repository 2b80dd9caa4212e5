package dev.skyledger.contracts.flight;

import dev.skyledger.contracts.shared.FlightId;

/**
 * What is this flight, and how many seats can still be had? Answered with {@link FlightDetails}.
 */
public record FindFlight(FlightId flight) {}
