package dev.skyledger.query.booking;

import static dev.skyledger.contracts.booking.BookingStatus.CANCELLED;
import static dev.skyledger.contracts.booking.BookingStatus.CONFIRMED;
import static dev.skyledger.contracts.booking.BookingStatus.EXPIRED;
import static dev.skyledger.contracts.booking.BookingStatus.HELD;
import static dev.skyledger.contracts.booking.BookingStatus.REJECTED;

import dev.skyledger.contracts.booking.AttemptForgone;
import dev.skyledger.contracts.booking.BookingCancelled;
import dev.skyledger.contracts.booking.BookingConfirmed;
import dev.skyledger.contracts.booking.BookingEvent;
import dev.skyledger.contracts.booking.BookingExpired;
import dev.skyledger.contracts.booking.BookingForgone;
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
import dev.skyledger.contracts.booking.RequestRefused;
import dev.skyledger.contracts.booking.ScheduleChangeEvent;
import dev.skyledger.contracts.flight.FlightRetimed;
import dev.skyledger.contracts.flight.FlightScheduled;
import dev.skyledger.contracts.payment.PaymentEvent;
import dev.skyledger.platform.processing.Rows;
import dev.skyledger.platform.processing.Tables;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
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

    private final OpenChanges open;

    private final ExchangeRows exchanges;

    private final JdbcClient db;

    private final FirstRow first;

    BookingProjection(Tables tables, JdbcClient db, JsonMapper json) {
        this.bookings = tables.rows("booking_view.booking", List.of("booking"));
        this.flights = tables.rows("booking_view.flight", List.of("flight"));
        this.changes = new LaterChanges(tables, json, db);
        this.open = new OpenChanges(tables, json, db);
        this.exchanges = new ExchangeRows(tables, db);
        this.db = db;
        this.first = new FirstRow(json);
    }

    @EventHandler
    void on(BookingEvent event, @Timestamp Instant at, @SequenceNumber long version) {
        open.evolve(event);
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
                    set(MoneyRow.requested(begun.booking()).with("version", version));
            case PaymentFellThrough fell -> set(change(fell, HELD, version));
            case BookingConfirmed it -> set(change(it, CONFIRMED, version).with("pay_by", null));
            case BookingExpired expired -> set(change(expired, EXPIRED, version));
            case CancellationQuoted it -> set(Row.of(it.booking()).with("version", version));
            case PassengerWithdrawn it -> set(first.withdrawn(it).with("version", version));
            case HoldProlonged it ->
                    set(FirstRow.held(change(it, HELD, version), it.items(), it.payBy()));
            case BookingRevived it -> set(FirstRow.revived(change(it, HELD, version), it));
            case PassengerNameCorrected it -> {
                changes.named(it);
                set(Row.of(it.booking()).with("version", version));
            }
            case ExchangeRequested it -> {
                exchanges.begun(it);
                set(Row.of(it.booking()).with("version", version));
            }
            case ExchangeFellThrough it -> {
                exchanges.fellThrough(it);
                set(Row.of(it.booking()).with("version", version));
            }
            case ScheduleChangeEvent it -> set(Row.of(it.booking()).with("version", version));
            case BookingForgone _ -> {}
            case AttemptForgone it -> set(Row.of(it.booking()).with("version", version));
            case RequestRefused it -> set(Row.of(it.booking()).with("version", version));
            case ItemExchanged it -> {
                changes.exchanged(it);
                exchanges.done(it);
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
            exchanges.money(event);
            return;
        }
        var change = MoneyRow.of(event);
        if (change != null) {
            set(change);
        }
    }

    @EventHandler
    void on(FlightScheduled event) {
        flights.put(
                Map.of(
                        "flight", event.flight(),
                        "departs", event.times().departure(),
                        "zone", event.route().originZone().getId()));
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
        open.forget();
        exchanges.forget();
    }

    private void set(Row change) {
        bookings.set(change.columns());
    }

    private static Row change(BookingEvent event, BookingStatus status, long version) {
        return Row.of(event.booking()).with("status", status).with("version", version);
    }
}
