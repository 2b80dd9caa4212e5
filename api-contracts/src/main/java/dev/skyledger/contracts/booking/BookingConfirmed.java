package dev.skyledger.contracts.booking;

import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Money;
import java.util.List;
import org.axonframework.serialization.Revision;

/** The seats are the travellers' and the money is theirs to give: the booking stands. */
@Revision("1")
public record BookingConfirmed(
        BookingId booking, int attempt, Money total, String reference, List<HeldItem> items)
        implements BookingEvent {}
