package dev.skyledger.contracts.booking;

/** A flight that may take the place of a changed one, and how many seats it can give. */
public record AlternativeRoom(AlternativeFlight flight, int seats) {}
