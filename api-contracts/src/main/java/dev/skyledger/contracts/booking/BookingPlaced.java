package dev.skyledger.contracts.booking;

import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Locator;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.shared.TravellerId;
import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;

/** Seats are held for the named passengers, who have until {@code payBy} to pay the total. */
@Revision("1")
public record BookingPlaced(
        BookingId booking,
        Locator locator,
        TravellerId traveller,
        List<HeldItem> items,
        List<Passenger> passengers,
        Contact contact,
        Money total,
        Instant payBy,
        boolean payNow)
        implements BookingEvent {}
