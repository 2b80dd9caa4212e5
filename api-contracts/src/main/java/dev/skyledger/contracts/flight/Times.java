package dev.skyledger.contracts.flight;

import java.time.Instant;

/** When a flight leaves and when it arrives. */
public record Times(Instant departure, Instant arrival) {

    public Times {
        if (!arrival.isAfter(departure)) {
            throw new IllegalArgumentException("a flight arrives after it departs");
        }
    }
}
