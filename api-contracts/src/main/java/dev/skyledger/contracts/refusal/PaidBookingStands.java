package dev.skyledger.contracts.refusal;

import dev.skyledger.contracts.shared.BookingId;

/** A paid booking cannot be given up here yet, because nothing would bring the money back. */
public record PaidBookingStands(BookingId booking) implements Refusal {}
