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
import dev.skyledger.contracts.payment.PaymentRequested;
import dev.skyledger.contracts.shared.BookingId;
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

    private final RefundRows refunds;

    private final JdbcClient db;

    private final FirstRow first;

    BookingProjection(Tables tables, JdbcClient db, JsonMapper json) {
        this.bookings = tables.rows("booking_view.booking", List.of("booking"));
        this.flights = tables.rows("booking_view.flight", List.of("flight"));
        this.changes = new LaterChanges(tables, json, db);
        this.open = new OpenChanges(tables, json, db);
        this.exchanges = new ExchangeRows(tables, db);
        this.refunds = new RefundRows(tables, db);
        this.db = db;
        this.first = new FirstRow(json);
    }

    @EventHandler
    void on(BookingEvent event, @Timestamp Instant at, @SequenceNumber long version) {
        open.evolve(event);
        switch (event) {
            case BookingPlaced placed -> begun(first.of(placed, at), at, version);
            case BookingRejected rejected when rejected.request() != null ->
                    begun(first.of(rejected, rejected.request(), at), at, version);
            case BookingRejected rejected ->
                    set(
                            change(rejected, REJECTED)
                                    .with("reason", rejected.reason().code())
                                    .with("reason_detail", rejected.detail()));
            case PaymentBegun begun -> set(MoneyRow.requested(begun.booking()));
            case PaymentFellThrough fell -> set(change(fell, HELD));
            case BookingConfirmed it -> set(change(it, CONFIRMED).with("pay_by", null));
            case BookingExpired expired -> set(change(expired, EXPIRED));
            case PassengerWithdrawn it -> set(first.withdrawn(it));
            case HoldProlonged it -> set(FirstRow.held(change(it, HELD), it.items(), it.payBy()));
            case BookingRevived it -> set(FirstRow.revived(change(it, HELD), it));
            case PassengerNameCorrected it -> changes.named(it);
            case ExchangeRequested it -> exchanges.begun(it);
            case ExchangeFellThrough it -> exchanges.fellThrough(it);
            case ItemExchanged it -> {
                changes.exchanged(it);
                exchanges.done(it);
                set(first.exchanged(it));
            }
            case ContactCorrected it -> set(first.of(it));
            case BookingCancelled it -> set(change(it, CANCELLED).with("reason", it.reason()));
            case CancellationQuoted _,
                    ScheduleChangeEvent _,
                    BookingForgone _,
                    AttemptForgone _,
                    RequestRefused _ -> {}
        }
        set(changed(event.booking(), at).with("version", version));
    }

    @EventHandler
    void on(PaymentEvent event, @Timestamp Instant at) {
        refunds.evolve(event);
        var isOfExchange = event.payment().exchange().isPresent();
        var change = isOfExchange ? null : MoneyRow.of(event);
        if (isOfExchange) {
            exchanges.money(event);
        } else if (event instanceof PaymentRequested) {
            return; // PaymentBegun has said it
        }
        if (change != null) {
            set(change);
        }
        set(changed(event.payment().booking(), at));
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
        refunds.forget();
    }

    private void begun(Row row, Instant at, long version) {
        bookings.put(row.with("changed_at", at).with("version", version).columns());
    }

    private void set(Row change) {
        bookings.set(change.columns());
    }

    private static Row changed(BookingId booking, Instant at) {
        return Row.of(booking).with("changed_at", at);
    }

    private static Row change(BookingEvent event, BookingStatus status) {
        return Row.of(event.booking()).with("status", status);
    }
}
