package dev.skyledger.saga.booking;

import dev.skyledger.contracts.booking.AttemptForgone;
import dev.skyledger.contracts.booking.BookingCancelled;
import dev.skyledger.contracts.booking.BookingConfirmed;
import dev.skyledger.contracts.booking.BookingEvent;
import dev.skyledger.contracts.booking.BookingExpired;
import dev.skyledger.contracts.booking.BookingForgone;
import dev.skyledger.contracts.booking.BookingPlaced;
import dev.skyledger.contracts.booking.BookingRejected;
import dev.skyledger.contracts.booking.BookingRevived;
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
import dev.skyledger.contracts.inventory.HoldExtended;
import dev.skyledger.contracts.inventory.HoldLapsed;
import dev.skyledger.contracts.inventory.SeatsHeld;
import dev.skyledger.contracts.inventory.SeatsReleased;
import dev.skyledger.contracts.inventory.SeatsSold;
import dev.skyledger.contracts.payment.CaptureFailed;
import dev.skyledger.contracts.payment.PaymentCaptured;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.HoldId;
import dev.skyledger.contracts.shared.PaymentId;
import dev.skyledger.platform.processing.Rows;
import dev.skyledger.platform.processing.Tables;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.springframework.stereotype.Component;

/**
 * Notes what must still happen, and when somebody should look whether it has: bookings that are not
 * at rest and seats that are held. That money was let go of says nothing of where the booking
 * stands: it may be of an older try, or the booking may live again. It sends nothing, so it may be
 * replayed.
 */
@Component
@ProcessingGroup("pending-steps")
class PendingSteps {

    private final Rows bookings;

    private final Rows holds;

    private final SweepPolicy policy;

    private final HoldMetrics metrics;

    PendingSteps(Tables tables, SweepPolicy policy, HoldMetrics metrics) {
        this.bookings = tables.rows("saga.pending_booking", List.of("booking"));
        this.holds = tables.rows("saga.pending_hold", List.of("hold"));
        this.policy = policy;
        this.metrics = metrics;
    }

    @EventHandler
    void on(BookingEvent event, @Timestamp Instant at) {
        switch (event) {
            case BookingPlaced placed -> {
                lookAt(placed.booking(), placed.payNow() ? soon(at) : placed.payBy());
                placed.items().forEach(item -> isPlaced(item.hold()));
            }
            case PaymentBegun begun -> lookAt(begun.booking(), soon(at));
            case PaymentFellThrough fell -> lookAt(fell.booking(), fell.payBy());
            case BookingConfirmed confirmed -> lookAt(confirmed.booking(), soon(at));
            case BookingRejected rejected when rejected.request() != null -> {}
            case BookingRejected rejected -> lookAt(rejected.booking(), soon(at));
            case BookingExpired expired -> lookAt(expired.booking(), soon(at));
            case HoldProlonged prolonged -> lookAt(prolonged.booking(), prolonged.payBy());
            case BookingRevived revived -> {
                lookAt(revived.booking(), revived.payBy());
                revived.items().forEach(item -> isPlaced(item.hold()));
            }
            case BookingForgone _,
                    AttemptForgone _,
                    ContactCorrected _,
                    RequestRefused _,
                    CancellationQuoted _,
                    PassengerWithdrawn _,
                    PassengerNameCorrected _,
                    ExchangeRequested _,
                    ItemExchanged _,
                    ExchangeFellThrough _,
                    ScheduleChangeEvent _ -> {}
            case BookingCancelled cancelled -> lookAt(cancelled.booking(), soon(at));
        }
    }

    @EventHandler
    void on(PaymentCaptured event) {
        isAtRest(event.payment());
    }

    /** The call is kept and repeated until it works or the booking is cancelled for it. */
    @EventHandler
    void on(CaptureFailed event) {
        isAtRest(event.payment());
    }

    @EventHandler
    void on(SeatsHeld event, @Timestamp Instant at) {
        holds.put(
                Map.of(
                        "hold", event.hold(),
                        "inventory", event.inventory(),
                        "placed", SeatSale.isSecondTry(event.hold()),
                        "held_at", at,
                        "until", event.until()));
    }

    @EventHandler
    void on(HoldExtended event) {
        holds.set(Map.of("hold", event.hold(), "until", event.until()));
    }

    @EventHandler
    void on(SeatsSold event) {
        isOver(event.hold());
    }

    /** Who stays is still waited for. */
    @EventHandler
    void on(SeatsReleased event) {
        if (event.remaining() == 0) {
            isOver(event.hold());
        }
    }

    @EventHandler
    void on(HoldLapsed event) {
        metrics.lapsed();
        isOver(event.hold());
    }

    private Instant soon(Instant at) {
        return at.plus(policy.stepWithin());
    }

    private void lookAt(BookingId booking, Instant due) {
        bookings.put(Map.of("booking", booking, "due", due));
    }

    private void isAtRest(PaymentId payment) {
        if (payment.exchange().isEmpty()) {
            bookings.remove(Map.of("booking", payment.booking()));
        }
    }

    private void isPlaced(HoldId hold) {
        holds.set(Map.of("hold", hold, "placed", true));
    }

    private void isOver(HoldId hold) {
        holds.remove(Map.of("hold", hold));
    }
}
