package dev.skyledger.contracts.refusal;

import dev.skyledger.contracts.shared.BookingId;

/** Nobody whom it is about flies on those flights of the booking any more. */
public record AlreadyGivenUp(BookingId booking) implements Refusal {}
