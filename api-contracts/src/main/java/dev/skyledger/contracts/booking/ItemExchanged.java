package dev.skyledger.contracts.booking;

import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Money;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * Flights of the booking were exchanged for others: the new seats are sold, so the old ones return;
 * what is due is charged, or comes back from the try that was paid with.
 */
@Revision("1")
public record ItemExchanged(
        BookingId booking,
        int number,
        List<HeldItem> from,
        List<HeldItem> to,
        List<HeldItem> items,
        Money total,
        Money fee,
        Money due,
        String reference,
        int attempt)
        implements BookingEvent {}
