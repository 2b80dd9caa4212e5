package dev.skyledger.saga.booking;

import dev.skyledger.contracts.booking.BookingConfirmed;
import dev.skyledger.contracts.booking.DeclineBookingPayment;
import dev.skyledger.contracts.booking.PaymentBegun;
import dev.skyledger.contracts.booking.RevokeBooking;
import dev.skyledger.contracts.payment.CaptureFailed;
import dev.skyledger.contracts.payment.LetGoOfPayment;
import dev.skyledger.contracts.payment.Opening;
import dev.skyledger.contracts.payment.PaymentDeclined;
import dev.skyledger.contracts.payment.RefundRequested;
import dev.skyledger.contracts.payment.RequestPayment;
import dev.skyledger.contracts.payment.VoidReason;
import dev.skyledger.contracts.payment.VoidRequested;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.shared.PaymentId;
import dev.skyledger.saga.provider.Operation;
import dev.skyledger.saga.provider.Origin;
import dev.skyledger.saga.provider.Provider;
import java.util.concurrent.CompletableFuture;

/** What the provider is asked for along the way of a booking, each thing once. */
record MoneySteps(Provider provider) {

    /** Also a booking that ended before lets go of what was promised. */
    static CompletableFuture<?> giveUp(CaptureFailed failed, FollowUp follow) {
        return follow.send(
                        new RevokeBooking(
                                failed.payment().booking(),
                                failed.payment(),
                                RevokeBooking.CAPTURE_FAILED))
                .thenCompose(_ ->
                        follow.send(
                                new LetGoOfPayment(
                                        failed.payment(),
                                        failed.attempt(),
                                        VoidReason.BOOKING_CANCELLED)));
    }

    static DeclineBookingPayment decline(PaymentDeclined declined) {
        return new DeclineBookingPayment(
                declined.payment().booking(),
                declined.attempt(),
                declined.reason(),
                declined.retryable());
    }

    CompletableFuture<Void> ask(
            PaymentId payment,
            Operation operation,
            int attempt,
            Money amount,
            String detail,
            Origin origin) {
        return provider.ask(payment, operation, attempt, amount, detail, origin);
    }

    /** A try that is closed says so itself. */
    CompletableFuture<Void> request(PaymentBegun begun, FollowUp follow) {
        var request =
                new RequestPayment(
                        PaymentId.of(begun.booking()),
                        begun.attempt(),
                        begun.amount(),
                        begun.card(),
                        begun.items());
        return follow.<Opening>send(request)
                .thenCompose(opening ->
                        opening == Opening.CLOSED
                                ? CompletableFuture.<Void>completedFuture(null)
                                : authorise(request, follow.origin()));
    }

    private CompletableFuture<Void> authorise(RequestPayment request, Origin origin) {
        return provider.ask(
                request.payment(),
                Operation.AUTHORISE,
                request.attempt(),
                request.amount(),
                request.card().token(),
                origin);
    }

    CompletableFuture<Void> capture(BookingConfirmed confirmed, Origin origin) {
        return provider.ask(
                PaymentId.of(confirmed.booking()),
                Operation.CAPTURE,
                confirmed.attempt(),
                confirmed.total(),
                confirmed.reference(),
                origin);
    }

    CompletableFuture<Void> release(VoidRequested asked, Origin origin) {
        return provider.ask(
                asked.payment(),
                Operation.VOID,
                asked.attempt(),
                asked.amount(),
                asked.reference(),
                origin);
    }

    CompletableFuture<Void> refund(RefundRequested asked, Origin origin) {
        return provider.ask(
                asked.payment(),
                Operation.REFUND,
                asked.refund(),
                asked.amount(),
                asked.reference(),
                origin);
    }
}
