package dev.skyledger.contracts.flight;

import dev.skyledger.contracts.shared.AirportCode;
import dev.skyledger.contracts.shared.FlightId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which flights are there, newest first, after the given one? The dates are local at the origin and
 * both included. Answered with {@link FlightPage}.
 */
public record FindFlights(
        @Nullable AirportCode origin,
        @Nullable AirportCode destination,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable FlightStatus status,
        @Nullable FlightId after,
        int limit) {}
