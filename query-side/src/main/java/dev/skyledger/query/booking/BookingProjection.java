package dev.skyledger.query.booking;

import static dev.skyledger.contracts.booking.BookingStatus.CANCELLED;
import static dev.skyledger.contracts.booking.BookingStatus.CONFIRMED;
import static dev.skyledger.contracts.booking.BookingStatus.EXPIRED;
import static dev.skyledger.contracts.booking.BookingStatus.HELD;
import static dev.skyledger.contracts.booking.BookingStatus.REJECTED;
import static dev.skyledger.contracts.booking.PaymentStatus.ACTION_REQUIRED;
import static dev.skyledger.contracts.booking.PaymentStatus.AUTHORISED;
import static dev.skyledger.contracts.booking.PaymentStatus.CAPTURED;
import static dev.skyledger.contracts.booking.PaymentStatus.CAPTURE_FAILED;
import static dev.skyledger.contracts.booking.PaymentStatus.DECLINED;
import static dev.skyledger.contracts.booking.PaymentStatus.PARTLY_REFUNDED;
import static dev.skyledger.contracts.booking.PaymentStatus.REFUNDED;
import static dev.skyledger.contracts.booking.PaymentStatus.REQUESTED;
import static dev.skyledger.contracts.booking.PaymentStatus.VOIDED;

import dev.skyledger.contracts.booking.BookingCancelled;
import dev.skyledger.contracts.booking.BookingConfirmed;
import dev.skyledger.contracts.booking.BookingEvent;
import dev.skyledger.contracts.booking.BookingExpired;
import dev.skyledger.contracts.booking.BookingPlaced;
import dev.skyledger.contracts.booking.BookingRejected;
import dev.skyledger.contracts.booking.BookingRevived;
import dev.skyledger.contracts.booking.BookingStatus;
import dev.skyledger.contracts.booking.CancellationQuoted;
import dev.skyledger.contracts.booking.ContactCorrected;
import dev.skyledger.contracts.booking.ExchangeFellThrough;
import dev.skyledger.contracts.booking.ExchangeRequested;
import dev.skyledger.contracts.booking.HoldProlonged;
import dev.skyledger.contracts.booking.ItemExchanged;
import dev.skyledger.contracts.booking.PassengerNameCorrected;
import dev.skyledger.contracts.booking.PassengerWithdrawn;
import dev.skyledger.contracts.booking.PaymentBegun;
import dev.skyledger.contracts.booking.PaymentFellThrough;
import dev.skyledger.contracts.booking.PaymentStatus;
import dev.skyledger.contracts.flight.FlightRetimed;
import dev.skyledger.contracts.flight.FlightScheduled;
import dev.skyledger.contracts.payment.CaptureFailed;
import dev.skyledger.contracts.payment.PaymentActionRequired;
import dev.skyledger.contracts.payment.PaymentAuthorised;
import dev.skyledger.contracts.payment.PaymentCaptured;
import dev.skyledger.contracts.payment.PaymentDeclined;
import dev.skyledger.contracts.payment.PaymentEvent;
import dev.skyledger.contracts.payment.PaymentRefunded;
import dev.skyledger.contracts.payment.PaymentRequested;
import dev.skyledger.contracts.payment.PaymentVoided;
import dev.skyledger.contracts.payment.RefundFailed;
import dev.skyledger.contracts.payment.RefundOwed;
import dev.skyledger.contracts.payment.RefundRequested;
import dev.skyledger.contracts.payment.VoidReason;
import dev.skyledger.contracts.payment.VoidRequested;
import dev.skyledger.platform.processing.Rows;
import dev.skyledger.platform.processing.Tables;
import dev.skyledger.platform.reference.Airport;
import dev.skyledger.platform.reference.Places;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** One row for each booking, from its own events and those of its money. */
@Component
@ProcessingGroup("booking-view")
class BookingProjection {

    private final Rows bookings;

    private final Rows flights;

    private final LaterChanges changes;

    private final JdbcClient db;

    private final FirstRow first;

    private final Places places;

    BookingProjection(Tables tables, JdbcClient db, JsonMapper json, Places places) {
        this.bookings = tables.rows("booking_view.booking", List.of("booking"));
        this.flights = tables.rows("booking_view.flight", List.of("flight"));
        this.changes = new LaterChanges(tables, json, db);
        this.db = db;
        this.first = new FirstRow(json);
        this.places = places;
    }

    @EventHandler
    void on(BookingEvent event, @Timestamp Instant at, @SequenceNumber long version) {
        switch (event) {
            case BookingPlaced placed ->
                    bookings.put(first.of(placed, at).with("version", version).columns());
            case BookingRejected rejected when rejected.request() != null ->
                    bookings.put(
                            first.of(rejected, rejected.request(), at)
                                    .with("version", version)
                                    .columns());
            case BookingRejected rejected ->
                    set(
                            change(rejected, REJECTED, version)
                                    .with("reason", rejected.reason().code())
                                    .with("reason_detail", rejected.detail()));
            case PaymentBegun begun ->
                    set(money(begun.booking(), REQUESTED, null, null).with("version", version));
            case PaymentFellThrough fell -> set(change(fell, HELD, version));
            case BookingConfirmed it -> set(change(it, CONFIRMED, version).with("pay_by", null));
            case BookingExpired expired -> set(change(expired, EXPIRED, version));
            case CancellationQuoted it -> set(Row.of(it.booking()).with("version", version));
            case PassengerWithdrawn it ->
                    set(
                            Row.of(it.booking())
                                    .with("staying", first.text(it.staying()))
                                    .with("version", version));
            case HoldProlonged it ->
                    set(FirstRow.held(change(it, HELD, version), it.items(), it.payBy()));
            case BookingRevived it -> set(FirstRow.revived(change(it, HELD, version), it));
            case PassengerNameCorrected it -> {
                changes.named(it);
                set(Row.of(it.booking()).with("version", version));
            }
            case ExchangeRequested _, ExchangeFellThrough _ ->
                    set(Row.of(event.booking()).with("version", version));
            case ItemExchanged it -> {
                changes.exchanged(it);
                set(first.exchanged(it).with("version", version));
            }
            case ContactCorrected it -> set(first.of(it).with("version", version));
            case BookingCancelled it ->
                    set(change(it, CANCELLED, version).with("reason", it.reason()));
        }
    }

    @EventHandler
    void on(PaymentEvent event) {
        if (event.payment().exchange().isPresent()) {
            return;
        }
        var booking = event.payment().booking();
        switch (event) {
            case PaymentRequested _ -> set(money(booking, REQUESTED, null, null));
            case PaymentAuthorised _ -> set(money(booking, AUTHORISED, null, null));
            case PaymentDeclined it -> set(money(booking, DECLINED, it.reason(), it.retryable()));
            case PaymentActionRequired it ->
                    set(
                            money(booking, ACTION_REQUIRED, null, null)
                                    .with("action_url", it.actionUrl()));
            case PaymentCaptured _ -> set(money(booking, CAPTURED, null, null));
            case CaptureFailed it -> set(money(booking, CAPTURE_FAILED, it.reason(), null));
            case VoidRequested _, RefundOwed _, RefundRequested _, RefundFailed _ -> {}
            case PaymentVoided it when it.reason() == VoidReason.GIVEN_UP -> {}
            case PaymentRefunded it ->
                    set(
                            money(booking, refundStatus(it), null, null)
                                    .with("refunded", it.refundedInAll().minor()));
            case PaymentVoided it -> set(money(booking, VOIDED, it.reason().name(), null));
        }
    }

    @EventHandler
    void on(FlightScheduled event) {
        var zone =
                places.airport(event.route().origin())
                        .<ZoneId>map(Airport::timeZone)
                        .orElse(ZoneOffset.UTC);
        flights.put(
                Map.of(
                        "flight", event.flight(),
                        "departs", event.times().departure(),
                        "zone", zone.getId()));
    }

    @EventHandler
    void on(FlightRetimed event) {
        flights.set(Map.of("flight", event.flight(), "departs", event.after().departure()));
    }

    @ResetHandler
    void forget() {
        db.sql("delete from booking_view.booking").update();
        db.sql("delete from booking_view.flight").update();
        changes.forget();
    }

    private void set(Row change) {
        bookings.set(change.columns());
    }

    private static PaymentStatus refundStatus(PaymentRefunded refunded) {
        return refunded.refundedInAll().equals(refunded.captured()) ? REFUNDED : PARTLY_REFUNDED;
    }

    private static Row change(BookingEvent event, BookingStatus status, long version) {
        return Row.of(event.booking()).with("status", status).with("version", version);
    }

    private static Row money(
            Object booking,
            PaymentStatus status,
            @Nullable String reason,
            @Nullable Boolean retryable) {
        return Row.of(booking)
                .with("payment", status)
                .with("payment_reason", reason)
                .with("payment_retryable", retryable)
                .with("action_url", null);
    }
}
