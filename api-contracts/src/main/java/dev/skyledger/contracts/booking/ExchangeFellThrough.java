package dev.skyledger.contracts.booking;

import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Money;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * An exchange came to nothing; the booking is as it was, and the seats that were held for it
 * return.
 */
@Revision("1")
public record ExchangeFellThrough(
        BookingId booking, int number, String reason, List<HeldItem> to, Money due)
        implements BookingEvent {}
