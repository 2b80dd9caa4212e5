package dev.skyledger.saga.booking;

import static java.util.concurrent.CompletableFuture.allOf;
import static java.util.concurrent.CompletableFuture.completedFuture;

import dev.skyledger.contracts.booking.CompleteExchange;
import dev.skyledger.contracts.booking.ConfirmationOutcome;
import dev.skyledger.contracts.booking.ExchangeFellThrough;
import dev.skyledger.contracts.booking.ExchangeRequested;
import dev.skyledger.contracts.booking.FailExchange;
import dev.skyledger.contracts.booking.HeldItem;
import dev.skyledger.contracts.booking.ItemExchanged;
import dev.skyledger.contracts.inventory.ReleaseReason;
import dev.skyledger.contracts.inventory.ReleaseSeats;
import dev.skyledger.contracts.payment.CaptureFailed;
import dev.skyledger.contracts.payment.LetGoOfPayment;
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
import dev.skyledger.contracts.payment.RequestPayment;
import dev.skyledger.contracts.payment.VoidReason;
import dev.skyledger.contracts.payment.VoidRequested;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.PaymentId;
import dev.skyledger.saga.provider.Operation;
import dev.skyledger.saga.provider.Provider;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/**
 * Takes an exchange to its end: what is due is promised, the new seats are sold, the booking has
 * them, and only then the old ones return and the money moves. Every step may be taken again.
 */
record ExchangeSteps(FollowUp follow, Provider provider, Instant now) {

    /** An exchange is paid in one try. */
    private static final int TRY = 1;

    CompletableFuture<?> follow(ExchangeRequested asked) {
        var card = asked.card();
        if (!asked.due().isPositive() || card == null) {
            return sell(asked.booking(), asked.number(), "", asked.to());
        }
        var payment = PaymentId.of(asked.booking(), asked.number());
        return follow.send(new RequestPayment(payment, TRY, asked.due(), card, asked.to()))
                .thenCompose(_ ->
                        provider.ask(
                                payment,
                                Operation.AUTHORISE,
                                TRY,
                                asked.due(),
                                card.token(),
                                follow.origin()));
    }

    CompletableFuture<?> follow(ItemExchanged exchanged) {
        var back = release(exchanged.from().stream(), ReleaseReason.EXCHANGED);
        return exchanged.due().isPositive() ? allOf(back, capture(exchanged)) : back;
    }

    private CompletableFuture<Void> capture(ItemExchanged exchanged) {
        return provider.ask(
                PaymentId.of(exchanged.booking(), exchanged.number()),
                Operation.CAPTURE,
                TRY,
                exchanged.due(),
                exchanged.reference(),
                follow.origin());
    }

    CompletableFuture<?> follow(ExchangeFellThrough fell) {
        return undo(fell.booking(), fell.number(), fell.to(), fell.due().isPositive());
    }

    CompletableFuture<?> follow(PaymentEvent event) {
        var booking = event.payment().booking();
        var number = event.payment().exchange().orElseThrow();
        return switch (event) {
            case PaymentAuthorised it -> sell(booking, number, it.reference(), it.items());
            case PaymentDeclined it -> follow.send(new FailExchange(booking, number, it.reason()));
            case VoidRequested it ->
                    provider.ask(
                            it.payment(),
                            Operation.VOID,
                            it.attempt(),
                            it.amount(),
                            it.reference(),
                            follow.origin());
            case PaymentRequested _,
                    PaymentActionRequired _,
                    PaymentCaptured _,
                    CaptureFailed _,
                    PaymentVoided _,
                    RefundOwed _,
                    RefundRequested _,
                    PaymentRefunded _,
                    RefundFailed _ ->
                    completedFuture(null);
        };
    }

    private CompletableFuture<?> sell(
            BookingId booking, int number, String reference, List<HeldItem> items) {
        return new SeatSale(follow, booking, now)
                .sell(items)
                .thenCompose(sold -> conclude(booking, number, reference, items, sold));
    }

    private CompletableFuture<?> conclude(
            BookingId booking,
            int number,
            String reference,
            List<HeldItem> items,
            List<Optional<HeldItem>> sold) {
        var all = sold.stream().flatMap(Optional::stream).toList();
        if (all.size() < items.size()) {
            return follow.send(new FailExchange(booking, number, "seats-unavailable"));
        }
        return follow.<ConfirmationOutcome>send(
                        new CompleteExchange(booking, number, reference, all))
                .thenCompose(outcome ->
                        switch (outcome) {
                            case CONFIRMED -> completedFuture(null);
                            case TOO_LATE -> undo(booking, number, items, !reference.isEmpty());
                        });
    }

    /** The new seats return under either hold, and the money that was promised for them. */
    private CompletableFuture<?> undo(
            BookingId booking, int number, List<HeldItem> items, boolean isPaid) {
        var payment = PaymentId.of(booking, number);
        var money =
                isPaid
                        ? follow.send(new LetGoOfPayment(payment, TRY, VoidReason.TOO_LATE))
                        : completedFuture(null);
        return allOf(release(items.stream(), ReleaseReason.BOOKING_REJECTED), money);
    }

    private CompletableFuture<Void> release(Stream<HeldItem> items, ReleaseReason reason) {
        return allOf(
                items.flatMap(item -> Stream.of(item, SeatSale.secondTry(item)))
                        .map(item -> new ReleaseSeats(item.inventory(), item.hold(), reason))
                        .map(follow::send)
                        .toArray(CompletableFuture[]::new));
    }
}
