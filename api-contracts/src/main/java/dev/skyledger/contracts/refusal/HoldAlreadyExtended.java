package dev.skyledger.contracts.refusal;

import dev.skyledger.contracts.shared.BookingId;
import java.time.Instant;

/** The time to pay was prolonged before, and is only once. */
public record HoldAlreadyExtended(BookingId booking, Instant payBy) implements Refusal {}
