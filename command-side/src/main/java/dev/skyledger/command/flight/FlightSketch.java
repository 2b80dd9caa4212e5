package dev.skyledger.command.flight;

import org.jspecify.annotations.Nullable;

/** A flight as a row of a file says it: text, and nothing of it understood yet. */
public record FlightSketch(
        String number,
        String origin,
        String destination,
        String departure,
        String arrival,
        String seats,
        String price,
        @Nullable String currency) {}
