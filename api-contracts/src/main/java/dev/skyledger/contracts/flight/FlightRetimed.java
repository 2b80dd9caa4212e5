package dev.skyledger.contracts.flight;

import dev.skyledger.contracts.shared.FlightId;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The flight leaves or arrives at another time than was announced. */
@Revision("1")
public record FlightRetimed(FlightId flight, Times before, Times after, @Nullable String reason)
        implements FlightEvent {}
