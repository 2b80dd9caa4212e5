package dev.skyledger.contracts.refusal;

import dev.skyledger.contracts.shared.FlightId;

/** The flight cannot be removed while somebody holds or bought a seat. */
public record FlightHasBookings(FlightId flight, int bookings) implements Refusal {}
