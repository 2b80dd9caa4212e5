package dev.skyledger.command.booking;

import dev.skyledger.contracts.booking.BookingDetails;
import dev.skyledger.contracts.booking.BookingStatus;
import dev.skyledger.contracts.booking.FindBooking;
import dev.skyledger.contracts.booking.PaymentStatus;
import dev.skyledger.contracts.refusal.BookingClosed;
import dev.skyledger.contracts.refusal.HoldExpired;
import dev.skyledger.contracts.refusal.PaymentDeclined;
import dev.skyledger.contracts.refusal.Refusal;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.refusal.RefusedBefore;
import dev.skyledger.contracts.refusal.SeatsUnavailable;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.platform.waiting.Views;
import java.net.URI;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers with the booking as its view shows it once the view has seen what was written. */
@Component
class BookingAnswers {

    private final Views views;

    private final QueryGateway queries;

    BookingAnswers(Views views, QueryGateway queries) {
        this.views = views;
        this.queries = queries;
    }

    /** What is known where the view is behind. */
    record Sofar(BookingId bookingId, BookingStatus status) {}

    /** The outcome of a try to pay, or that it is still on its way; a refusal is thrown. */
    ResponseEntity<?> paid(BookingId booking, boolean withCard, HttpStatus done) {
        var details = read(booking);
        if (details == null) {
            return later(booking, new Sofar(booking, BookingStatus.PENDING));
        }
        var refusal =
                withCard || details.status() == BookingStatus.REJECTED ? refusalIn(details) : null;
        if (refusal != null) {
            throw new RefusalException(refusal);
        }
        return withCard && details.status() == BookingStatus.HELD
                ? later(booking, details)
                : ResponseEntity.status(done).location(at(booking)).body(details);
    }

    /** The booking after a change that is done. */
    ResponseEntity<?> changed(BookingId booking) {
        var details = read(booking);
        return details == null
                ? later(booking, new Sofar(booking, BookingStatus.PENDING))
                : ResponseEntity.ok(details);
    }

    /** The booking while a change is on its way. */
    ResponseEntity<?> later(BookingId booking) {
        var details = read(booking);
        return later(
                booking, details == null ? new Sofar(booking, BookingStatus.PENDING) : details);
    }

    /** Whether the booking, once reads show it, has nothing to pay. */
    boolean owesNothing(BookingId booking) {
        var details = read(booking);
        var total = details == null ? null : details.total();
        return total != null && total.isZero();
    }

    /** Returns when reads show what was written, or it takes too long. */
    void caughtUp() {
        views.caughtUp("booking-view");
    }

    private @Nullable BookingDetails read(BookingId booking) {
        caughtUp();
        var question = FindBooking.now(booking.value(), null, false);
        return Results.of(queries.query(question, BookingDetails.class));
    }

    private static ResponseEntity<?> later(BookingId booking, Object sofar) {
        return ResponseEntity.accepted().location(at(booking)).body(sofar);
    }

    private static URI at(BookingId booking) {
        return URI.create("/api/v1/bookings/" + booking);
    }

    static @Nullable Refusal refusalIn(BookingDetails details) {
        return switch (details.status()) {
            case PENDING, CONFIRMED -> null;
            case HELD -> declineIn(details);
            case REJECTED -> rejection(details);
            case EXPIRED -> {
                var payBy = details.payBy();
                yield payBy == null ? null : new HoldExpired(details.bookingId(), payBy);
            }
            case CANCELLED -> new BookingClosed(details.bookingId(), details.status().name());
        };
    }

    private static @Nullable Refusal declineIn(BookingDetails details) {
        var payment = details.payment();
        return payment != null && payment.status() == PaymentStatus.DECLINED
                ? declined(details, payment)
                : null;
    }

    private static Refusal rejection(BookingDetails details) {
        var payment = details.payment();
        if (payment != null && payment.status() == PaymentStatus.DECLINED) {
            return declined(details, payment);
        }
        var reason = details.reason();
        if (reason == null) {
            return new BookingClosed(details.bookingId(), details.status().name());
        }
        if (reason.available() == null) {
            return new RefusedBefore(details.bookingId(), reason.code(), reason.detail());
        }
        var flight = details.items().getFirst().flightId();
        return SeatsUnavailable.withoutAlternatives(
                details.bookingId(), flight, reason.code(), reason.available());
    }

    private static Refusal declined(BookingDetails details, BookingDetails.PaymentDetails payment) {
        return new PaymentDeclined(
                details.bookingId(),
                payment.reason() == null ? "card-declined" : payment.reason(),
                Boolean.TRUE.equals(payment.retryable()),
                details.status() == BookingStatus.HELD ? details.payBy() : null);
    }
}
