package dev.skyledger.contracts.refusal;

import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.SeatNo;

/** The cabin has no seat with that number. */
public record NoSuchSeat(BookingId booking, Cabin cabin, SeatNo seat) implements Refusal {}
