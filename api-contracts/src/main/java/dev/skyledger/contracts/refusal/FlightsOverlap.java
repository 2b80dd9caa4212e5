package dev.skyledger.contracts.refusal;

import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.FlightId;
import org.jspecify.annotations.Nullable;

/** Nobody is on two flights at once: this one leaves before another of the journey has arrived. */
public record FlightsOverlap(@Nullable BookingId booking, FlightId flight) implements Refusal {}
