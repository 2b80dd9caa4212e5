package dev.skyledger.contracts.booking;

import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Money;
import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;

/** A try to pay for the booking began; it carries what the payment needs to know. */
@Revision("1")
public record PaymentBegun(
        BookingId booking,
        int attempt,
        String request,
        Money amount,
        CardPayment card,
        List<HeldItem> items,
        Instant payBy)
        implements BookingEvent {}
