package dev.skyledger.query.booking;

import static dev.skyledger.contracts.booking.BookingStatus.HELD;
import static dev.skyledger.contracts.booking.BookingStatus.REJECTED;

import dev.skyledger.contracts.booking.BookingPlaced;
import dev.skyledger.contracts.booking.BookingRejected;
import dev.skyledger.contracts.booking.BookingRevived;
import dev.skyledger.contracts.booking.ContactCorrected;
import dev.skyledger.contracts.booking.HeldItem;
import dev.skyledger.contracts.booking.ItemExchanged;
import dev.skyledger.contracts.booking.PassengerWithdrawn;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** What is known of a booking when it begins. */
record FirstRow(JsonMapper json) {

    Row of(BookingPlaced placed, Instant at) {
        return Row.of(placed.booking())
                .with("locator", placed.locator())
                .with("traveller", placed.traveller())
                .with("status", HELD)
                .with("total", placed.total().minor())
                .with("currency", placed.total().currency())
                .with("items", items(placed))
                .with("passengers", text(placed.passengers()))
                .with("contact", text(placed.contact()))
                .with("flights", placed.items().stream().map(it -> it.flight().value()).toList())
                .with("pay_by", placed.payBy())
                .with("held_until", heldUntil(placed))
                .with("created_at", at);
    }

    Row of(BookingRejected rejected, BookingRejected.Request asked, Instant at) {
        return Row.of(rejected.booking())
                .with("locator", asked.locator())
                .with("traveller", asked.traveller())
                .with("status", REJECTED)
                .with("items", text(asked.items().stream().map(ItemRow::of).toList()))
                .with("passengers", text(asked.passengers()))
                .with("contact", text(asked.contact()))
                .with("flights", asked.items().stream().map(it -> it.flight().value()).toList())
                .with("reason", rejected.reason().code())
                .with("reason_detail", rejected.detail())
                .with("available", isAboutSeats(rejected) ? rejected.available() : null)
                .with("created_at", at);
    }

    /** What is held and what was refused, as it was asked for. */
    private String items(BookingPlaced placed) {
        return text(
                Stream.concat(
                                placed.items().stream().map(ItemRow::of),
                                placed.refused().stream().map(ItemRow::of))
                        .sorted(Comparator.comparing(row -> row.item().value()))
                        .toList());
    }

    private static Instant heldUntil(BookingPlaced placed) {
        return heldUntil(placed.items(), placed.payBy());
    }

    /** Who flies where, and what it costs where it is not paid yet. */
    Row withdrawn(PassengerWithdrawn it) {
        var row = Row.of(it.booking()).with("staying", text(it.staying()));
        var held = it.held();
        return held == null ? row : row.with("total", held.total().minor());
    }

    /** What it costs and which flights it is for after an exchange. */
    Row exchanged(ItemExchanged it) {
        var flights = it.items().stream().map(item -> item.flight().value()).toList();
        var row = Row.of(it.booking()).with("total", it.total().minor()).with("flights", flights);
        return it.staying().isEmpty() ? row : row.with("staying", text(it.staying()));
    }

    /** Its seats wait for money until then. */
    static Row held(Row row, List<HeldItem> items, Instant payBy) {
        return row.with("pay_by", payBy).with("held_until", heldUntil(items, payBy));
    }

    /** Its seats wait again, and nobody has tried to pay for them yet. */
    static Row revived(Row row, BookingRevived it) {
        return held(row, it.items(), it.payBy())
                .with("payment", null)
                .with("payment_reason", null)
                .with("payment_retryable", null);
    }

    Row of(ContactCorrected it) {
        return Row.of(it.booking()).with("contact", text(it.contact()));
    }

    private static Instant heldUntil(List<HeldItem> items, Instant payBy) {
        return items.stream().map(HeldItem::until).min(Instant::compareTo).orElse(payBy);
    }

    private static boolean isAboutSeats(BookingRejected rejected) {
        return switch (rejected.reason()) {
            case SEATS_UNAVAILABLE, FARE_UNAVAILABLE, SALES_CLOSED -> true;
            case PRICE_CHANGED,
                    OFFER_EXPIRED,
                    FLIGHTS_OVERLAP,
                    MIXED_CURRENCIES,
                    VOUCHER_UNUSABLE,
                    PAYMENT_DECLINED ->
                    false;
        };
    }

    String text(Object value) {
        return json.writeValueAsString(value);
    }
}
