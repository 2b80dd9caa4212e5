package dev.skyledger.contracts.refusal;

import dev.skyledger.contracts.shared.BookingId;
import java.time.Instant;

/** The moment until which the booking could be paid has passed. */
public record HoldExpired(BookingId booking, Instant payBy) implements Refusal {}
