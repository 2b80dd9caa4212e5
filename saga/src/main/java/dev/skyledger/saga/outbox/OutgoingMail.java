package dev.skyledger.saga.outbox;

import dev.skyledger.contracts.alert.PriceTargetMet;
import dev.skyledger.contracts.booking.BookingCancelled;
import dev.skyledger.contracts.booking.BookingConfirmed;
import dev.skyledger.contracts.booking.BookingEvent;
import dev.skyledger.contracts.booking.BookingExpired;
import dev.skyledger.contracts.booking.BookingPlaced;
import dev.skyledger.contracts.booking.BookingRejected;
import dev.skyledger.contracts.booking.ContactCorrected;
import dev.skyledger.contracts.booking.ExchangeFellThrough;
import dev.skyledger.contracts.booking.ItemExchanged;
import dev.skyledger.contracts.booking.PaymentFellThrough;
import dev.skyledger.contracts.booking.ScheduleChangeEvent;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.traveller.TravellerRegistered;
import dev.skyledger.platform.processing.Tables;
import dev.skyledger.platform.tidings.Tidings;
import java.util.List;
import java.util.function.Consumer;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.springframework.stereotype.Component;

/**
 * Writes the mail that an event calls for into the outbox, from the day somebody has an account.
 * The same event writes it once.
 */
@Component
@ProcessingGroup("outgoing-mail")
@DisallowReplay
class OutgoingMail {

    private final Addresses addresses;
    private final Outbox outbox;
    private final Consumer<About> aboutBookings;

    OutgoingMail(Addresses addresses, Outbox outbox, Tables tables) {
        this.addresses = addresses;
        this.outbox = outbox;
        this.aboutBookings = tables.together(this::write);
    }

    @EventHandler
    void on(TravellerRegistered event) {
        addresses.account(event.traveller(), event.email());
    }

    @EventHandler
    void on(BookingPlaced event) {
        addresses.booking(event.booking(), event.locator(), event.contact().email());
    }

    @EventHandler
    void on(ContactCorrected event) {
        addresses.moved(event.booking(), event.contact().email());
    }

    @EventHandler
    void on(BookingConfirmed event, EventMessage<?> message, TrackingToken token) {
        var text = "Your booking %s is confirmed. You paid " + event.total() + ".";
        about(event.booking(), "booking-confirmed", "Confirmed", text, message, token);
    }

    @EventHandler
    void on(BookingExpired event, EventMessage<?> message, TrackingToken token) {
        var text = "Your booking %s was not paid in time, so its seats are free for others.";
        about(event.booking(), "booking-expired", "Expired", text, message, token);
    }

    @EventHandler
    void on(BookingCancelled event, EventMessage<?> message, TrackingToken token) {
        var text = "Your booking %s is cancelled.";
        about(event.booking(), "booking-cancelled", "Cancelled", text, message, token);
    }

    @EventHandler
    void on(BookingRejected event, EventMessage<?> message, TrackingToken token) {
        tell(event, message, token);
    }

    @EventHandler
    void on(PaymentFellThrough event, EventMessage<?> message, TrackingToken token) {
        tell(event, message, token);
    }

    @EventHandler
    void on(ScheduleChangeEvent event, EventMessage<?> message, TrackingToken token) {
        tell(event, message, token);
    }

    @EventHandler
    void on(ItemExchanged event, EventMessage<?> message, TrackingToken token) {
        tell(event, message, token);
    }

    @EventHandler
    void on(ExchangeFellThrough event, EventMessage<?> message, TrackingToken token) {
        tell(event, message, token);
    }

    private void tell(BookingEvent event, EventMessage<?> message, TrackingToken token) {
        var it = Tidings.of(event);
        if (it != null) {
            about(event.booking(), "booking-" + it.what(), it.subject(), it.text(), message, token);
        }
    }

    @EventHandler
    void on(PriceTargetMet event, EventMessage<?> message, TrackingToken token) {
        var found = event.found();
        var target = event.target();
        var text =
                "You wait for %s. From %s to %s on %s, your party flies for %s."
                        .formatted(
                                target == null ? "any new low" : target + " or less",
                                found.origin(),
                                found.destination(),
                                found.date(),
                                found.price());
        addresses
                .of(event.traveller())
                .ifPresent(to ->
                        outbox.write(
                                new Mail("alert-met", to, "A price you wait for", text),
                                new Occasion(message, token)));
    }

    private void about(
            BookingId booking,
            String code,
            String subject,
            String text,
            EventMessage<?> message,
            TrackingToken token) {
        aboutBookings.accept(new About(booking, code, subject, text, new Occasion(message, token)));
    }

    /** What is to be said to the people of a booking, before it is known where they are reached. */
    private record About(
            BookingId booking, String code, String subject, String text, Occasion occasion) {

        Mail to(Addresses.OfBooking people) {
            return new Mail(
                    code,
                    people.email(),
                    subject + ": " + people.locator(),
                    text.replace("%s", people.locator()));
        }
    }

    private void write(List<About> mails) {
        var known = addresses.of(mails.stream().map(About::booking).toList());
        for (var mail : mails) {
            var people = known.get(mail.booking());
            if (people != null) {
                outbox.write(mail.to(people), mail.occasion());
            }
        }
    }
}
