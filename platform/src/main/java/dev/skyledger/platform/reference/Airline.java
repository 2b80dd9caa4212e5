package dev.skyledger.platform.reference;

import dev.skyledger.contracts.shared.AirlineCode;

/** A company that operates flights. */
public record Airline(AirlineCode iata, String name, String country) {}
