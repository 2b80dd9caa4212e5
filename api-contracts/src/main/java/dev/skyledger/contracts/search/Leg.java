package dev.skyledger.contracts.search;

import dev.skyledger.contracts.shared.AirportCode;
import java.time.OffsetDateTime;
import java.util.List;

/** One direction of a journey. */
public record Leg(
        AirportCode origin,
        AirportCode destination,
        OffsetDateTime departure,
        OffsetDateTime arrival,
        long durationMinutes,
        int stops,
        List<Segment> segments) {

    public Leg {
        segments = List.copyOf(segments);
    }
}
