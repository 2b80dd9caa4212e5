package dev.skyledger.contracts.flight;

/** From where to where a flight goes, and when. */
public record Schedule(Route route, Times times) {}
