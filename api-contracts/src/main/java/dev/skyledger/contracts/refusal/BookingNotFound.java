package dev.skyledger.contracts.refusal;

/**
 * No booking has that locator and a passenger of that family name; which of them is wrong stays
 * unsaid.
 */
public record BookingNotFound() implements Refusal {}
