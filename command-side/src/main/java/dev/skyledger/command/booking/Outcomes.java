package dev.skyledger.command.booking;

import static java.util.concurrent.CompletableFuture.anyOf;

import dev.skyledger.contracts.booking.BookingCancelled;
import dev.skyledger.contracts.booking.BookingConfirmed;
import dev.skyledger.contracts.booking.BookingExpired;
import dev.skyledger.contracts.booking.BookingRejected;
import dev.skyledger.contracts.booking.ExchangeFellThrough;
import dev.skyledger.contracts.booking.ItemExchanged;
import dev.skyledger.contracts.booking.PaymentFellThrough;
import dev.skyledger.contracts.payment.PaymentActionRequired;
import dev.skyledger.contracts.payment.PaymentCaptured;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.PaymentId;
import dev.skyledger.platform.waiting.Happenings;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.springframework.stereotype.Component;

/** Watches for what a try to pay comes to. */
@Component
class Outcomes {

    private final Happenings happenings;

    Outcomes(Happenings happenings) {
        this.happenings = happenings;
    }

    /**
     * Ends when the try is over or needs its owner, or when the time is. Call it before sending.
     */
    CompletableFuture<?> of(BookingId booking, Duration atMost) {
        return anyOf(
                happenings.next(booking.value(), Outcomes::isOutcome, atMost),
                happenings.next(
                        PaymentId.of(booking).value(),
                        PaymentActionRequired.class::isInstance,
                        atMost));
    }

    /** The same for an exchange. */
    CompletableFuture<?> ofExchange(BookingId booking, Duration atMost) {
        return happenings.next(booking.value(), Outcomes::isExchanged, atMost);
    }

    /** Ends when the card's owner must do something for an exchange, or the time is over. */
    CompletableFuture<?> ofItsCard(BookingId booking, int exchange, Duration atMost) {
        return happenings.next(
                PaymentId.of(booking, exchange).value(),
                PaymentActionRequired.class::isInstance,
                atMost);
    }

    /** Ends when the money of the booking itself has moved, or the time is over. */
    CompletableFuture<?> ofMoney(BookingId booking, Duration atMost) {
        return happenings.next(
                PaymentId.of(booking).value(), PaymentCaptured.class::isInstance, atMost);
    }

    private static boolean isExchanged(Object event) {
        return event instanceof ItemExchanged || event instanceof ExchangeFellThrough;
    }

    private static boolean isOutcome(Object event) {
        return event instanceof BookingConfirmed
                || event instanceof BookingRejected
                || event instanceof BookingExpired
                || event instanceof BookingCancelled
                || event instanceof PaymentFellThrough;
    }
}
