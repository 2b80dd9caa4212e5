package dev.skyledger.command.booking;

import dev.skyledger.contracts.booking.BookingDetails;
import dev.skyledger.contracts.booking.BookingStatus;
import dev.skyledger.contracts.booking.PaymentStatus;
import dev.skyledger.contracts.refusal.PaymentInProgress;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.TravellerId;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes sure that the money of a confirmed booking has moved before its flights are exchanged:
 * money that is still on its way could come to nothing, and the old seats with it.
 */
@Component
class MovedMoney {

    /** A card is charged within a blink after the booking is confirmed. */
    private static final Duration A_MOMENT = Duration.ofSeconds(3);

    private final KnownBookings bookings;

    private final Outcomes outcomes;

    MovedMoney(KnownBookings bookings, Outcomes outcomes) {
        this.bookings = bookings;
        this.outcomes = outcomes;
    }

    void require(BookingId booking, @Nullable TravellerId owner) {
        var moved = outcomes.ofMoney(booking, A_MOMENT);
        if (hasMoved(bookings.of(booking, owner))) {
            return;
        }
        moved.join();
        if (!hasMoved(bookings.of(booking, owner))) {
            throw new RefusalException(new PaymentInProgress(booking));
        }
    }

    private static boolean hasMoved(BookingDetails booking) {
        var payment = booking.payment();
        return booking.status() != BookingStatus.CONFIRMED
                || payment != null && hasMoved(payment.status());
    }

    private static boolean hasMoved(PaymentStatus status) {
        return switch (status) {
            case CAPTURED, PARTLY_REFUNDED, REFUNDED, VOIDED -> true;
            case REQUESTED, ACTION_REQUIRED, AUTHORISED, DECLINED, CAPTURE_FAILED -> false;
        };
    }
}
