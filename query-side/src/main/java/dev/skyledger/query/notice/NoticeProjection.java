package dev.skyledger.query.notice;

import dev.skyledger.contracts.alert.PriceTargetMet;
import dev.skyledger.contracts.booking.BookingCancelled;
import dev.skyledger.contracts.booking.BookingConfirmed;
import dev.skyledger.contracts.booking.BookingEvent;
import dev.skyledger.contracts.booking.BookingExpired;
import dev.skyledger.contracts.booking.BookingPlaced;
import dev.skyledger.contracts.booking.BookingRejected;
import dev.skyledger.contracts.booking.BookingRevived;
import dev.skyledger.contracts.booking.BookingStatus;
import dev.skyledger.contracts.booking.HoldProlonged;
import dev.skyledger.contracts.notification.NotificationDetails.Subject;
import dev.skyledger.contracts.notification.NotificationRead;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.platform.tidings.Tidings;
import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Turns what happens into notices for the traveller whose things it happens to, and keeps those
 * that must be seen as notifications.
 */
@Component
@ProcessingGroup("notice-view")
class NoticeProjection {

    private final NoticeRows rows;
    private final Owners owners;

    NoticeProjection(NoticeRows rows, Owners owners) {
        this.rows = rows;
        this.owners = owners;
    }

    @EventHandler
    void on(BookingPlaced event, EventMessage<?> message, TrackingToken token) {
        owners.note(event.booking(), event.traveller(), event.locator());
        tell(event, "placed", BookingStatus.HELD, event.payBy(), message, token);
    }

    @EventHandler
    void on(HoldProlonged event, EventMessage<?> message, TrackingToken token) {
        tell(event, "prolonged", BookingStatus.HELD, event.payBy(), message, token);
    }

    @EventHandler
    void on(BookingRevived event, EventMessage<?> message, TrackingToken token) {
        tell(event, "revived", BookingStatus.HELD, event.payBy(), message, token);
        keep(
                event,
                "revived",
                "Booking %s has its seats again, and waits to be paid.",
                message,
                token);
    }

    @EventHandler
    void on(BookingConfirmed event, EventMessage<?> message, TrackingToken token) {
        tell(event, "confirmed", BookingStatus.CONFIRMED, null, message, token);
        keep(event, "confirmed", "Booking %s is confirmed.", message, token);
    }

    @EventHandler
    void on(BookingRejected event, EventMessage<?> message, TrackingToken token) {
        var request = event.request();
        if (request != null) {
            owners.note(event.booking(), request.traveller(), request.locator());
        }
        tell(event, "rejected", BookingStatus.REJECTED, null, message, token);
        keep(event, Tidings.of(event), message, token);
    }

    @EventHandler
    void on(BookingExpired event, EventMessage<?> message, TrackingToken token) {
        tell(event, "expired", BookingStatus.EXPIRED, null, message, token);
        keep(event, "expired", "Booking %s has expired: nobody paid in time.", message, token);
    }

    @EventHandler
    void on(BookingCancelled event, EventMessage<?> message, TrackingToken token) {
        tell(event, "cancelled", BookingStatus.CANCELLED, null, message, token);
        keep(event, "cancelled", "Booking %s is cancelled.", message, token);
    }

    /** Whatever else happens to a booking: whoever looks at it looks again. */
    @EventHandler
    void on(BookingEvent event, EventMessage<?> message, TrackingToken token) {
        var tidings = Tidings.of(event);
        tell(event, tidings == null ? "changed" : tidings.what(), null, null, message, token);
        keep(event, tidings, message, token);
    }

    @EventHandler
    void on(PriceTargetMet event, EventMessage<?> message, TrackingToken token) {
        var owner = event.traveller();
        var found = event.found();
        var notice = new Notice.OfAlert(event.alert(), "alert-met", found, event.target());
        rows.told(owner, notice, message, token);
        var target = event.target();
        var text =
                "From %s to %s on %s for %s, %s."
                        .formatted(
                                found.origin(),
                                found.destination(),
                                found.date(),
                                found.price(),
                                target == null
                                        ? "less than ever since you asked"
                                        : "where you wait for " + target + " or less");
        rows.kept(
                owner,
                "alert-met",
                text,
                new Subject("alert", event.alert().value()),
                message,
                token);
    }

    @EventHandler
    void on(NotificationRead event) {
        rows.read(event.notification());
    }

    @ResetHandler
    void forget() {
        rows.forget();
        owners.forget();
    }

    private void tell(
            BookingEvent event,
            String what,
            @Nullable BookingStatus status,
            @Nullable Instant payBy,
            EventMessage<?> message,
            TrackingToken token) {
        var owner = owners.of(event.booking());
        if (owner != null) {
            var code = "booking-" + what;
            var notice = new Notice.OfBooking(event.booking(), code, status, payBy);
            rows.told(owner.traveller(), notice, message, token);
        }
    }

    private void keep(
            BookingEvent event,
            @Nullable Tidings tidings,
            EventMessage<?> message,
            TrackingToken token) {
        if (tidings != null) {
            keep(event, tidings.what(), tidings.text(), message, token);
        }
    }

    private void keep(
            BookingEvent event,
            String what,
            String sentence,
            EventMessage<?> message,
            TrackingToken token) {
        BookingId booking = event.booking();
        var owner = owners.of(booking);
        if (owner != null) {
            rows.kept(
                    owner.traveller(),
                    "booking-" + what,
                    sentence.replace("%s", owner.locator()),
                    new Subject("booking", booking.value()),
                    message,
                    token);
        }
    }
}
