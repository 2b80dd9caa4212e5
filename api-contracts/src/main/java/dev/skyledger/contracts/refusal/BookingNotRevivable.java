package dev.skyledger.contracts.refusal;

import dev.skyledger.contracts.shared.BookingId;

/** Only a booking that expired can live again. */
public record BookingNotRevivable(BookingId booking, String status) implements Refusal {}
