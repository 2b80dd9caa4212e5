package dev.skyledger.contracts.inventory;

import dev.skyledger.contracts.flight.Schedule;

/** How a flight was to go until now, and how it will from now on. */
public record Replan(Schedule before, Schedule after) {}
