package dev.skyledger.saga.booking;

import static java.util.concurrent.CompletableFuture.allOf;
import static java.util.concurrent.CompletableFuture.completedFuture;

import dev.skyledger.contracts.booking.CompleteExchange;
import dev.skyledger.contracts.booking.ConfirmationOutcome;
import dev.skyledger.contracts.booking.EndExchange;
import dev.skyledger.contracts.booking.ExchangeFailure;
import dev.skyledger.contracts.booking.ExchangeFellThrough;
import dev.skyledger.contracts.booking.ExchangeRequested;
import dev.skyledger.contracts.booking.ExchangeTry;
import dev.skyledger.contracts.booking.FailExchange;
import dev.skyledger.contracts.booking.HeldItem;
import dev.skyledger.contracts.booking.ItemExchanged;
import dev.skyledger.contracts.booking.Repayment;
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
import dev.skyledger.platform.bus.Absence;
import dev.skyledger.saga.provider.Operation;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/**
 * Takes an exchange to its end: what is due is promised, the new seats are sold, the booking has
 * them, and only then the old ones return and the money moves. Every step may be taken again.
 */
record ExchangeSteps(FollowUp follow, MoneySteps money, Instant now) {

    private static final int TRY = Repayment.EXCHANGE_TRY;

    CompletableFuture<?> follow(ExchangeRequested asked) {
        var card = asked.card();
        if (!asked.due().isPositive() || card == null) {
            return sell(asked.booking(), asked.number(), "", asked.to());
        }
        var payment = PaymentId.of(asked.booking(), asked.number());
        return follow.send(new RequestPayment(payment, TRY, asked.due(), card, asked.to()))
                .thenCompose(_ ->
                        money.ask(
                                payment,
                                Operation.AUTHORISE,
                                TRY,
                                asked.due(),
                                card.token(),
                                follow.origin()));
    }

    /** The old seats return under either hold; what is due is charged, or comes back. */
    CompletableFuture<?> follow(ItemExchanged exchanged) {
        var seats = release(exchanged.from(), ReleaseReason.EXCHANGED);
        var back = exchanged.back();
        if (back != null) {
            var ending = new Ending(follow, exchanged.booking(), exchanged.attempt());
            return together(Stream.concat(Stream.of(seats), ending.refunds(back)));
        }
        return exchanged.due().isPositive() ? allOf(seats, capture(exchanged)) : seats;
    }

    private CompletableFuture<Void> capture(ItemExchanged exchanged) {
        return money.ask(
                PaymentId.of(exchanged.booking(), exchanged.number()),
                Operation.CAPTURE,
                TRY,
                exchanged.due(),
                exchanged.reference(),
                follow.origin());
    }

    CompletableFuture<?> follow(ExchangeFellThrough fell) {
        return undo(fell.booking(), fell.number(), fell.to());
    }

    CompletableFuture<?> follow(PaymentEvent event) {
        var booking = event.payment().booking();
        var number = event.payment().exchange().orElseThrow();
        return switch (event) {
            case PaymentAuthorised it -> sell(booking, number, it.reference(), it.items());
            case PaymentDeclined it -> follow.send(new FailExchange(booking, number, it.reason()));
            case VoidRequested it -> money.release(it, follow.origin());
            case CaptureFailed it when it.forGood() -> MoneySteps.giveUp(it, follow);
            case RefundRequested it -> money.refund(it, follow.origin());
            case PaymentRequested _,
                    PaymentActionRequired _,
                    PaymentCaptured _,
                    CaptureFailed _,
                    PaymentVoided _,
                    RefundOwed _,
                    PaymentRefunded _,
                    RefundFailed _ ->
                    completedFuture(null);
        };
    }

    /** Nothing is sold for an exchange that is over, however late or often this is said. */
    private CompletableFuture<Void> sell(
            BookingId booking, int number, String reference, List<HeldItem> items) {
        return follow.<ExchangeTry>send(new EndExchange(booking, number))
                .thenCompose(state ->
                        switch (state) {
                            case ExchangeTry.Running _ ->
                                    new SeatSale(follow, booking, now)
                                            .sell(items)
                                            .thenCompose(sold ->
                                                    conclude(
                                                            booking, number, reference, items,
                                                            sold));
                            case ExchangeTry.Done _ -> completedFuture(null);
                            case ExchangeTry.FellThrough _, ExchangeTry.Unknown _ ->
                                    undo(booking, number, items);
                        });
    }

    private CompletableFuture<Void> conclude(
            BookingId booking,
            int number,
            String reference,
            List<HeldItem> items,
            List<Optional<HeldItem>> sold) {
        var all = sold.stream().flatMap(Optional::stream).toList();
        var question =
                all.size() < items.size()
                        ? new FailExchange(
                                booking, number, ExchangeFailure.SEATS_UNAVAILABLE.code())
                        : new CompleteExchange(booking, number, reference, all);
        return follow.<ConfirmationOutcome>send(question)
                .thenCompose(outcome ->
                        switch (outcome) {
                            case CONFIRMED -> completedFuture(null);
                            case TOO_LATE, OVER -> undo(booking, number, items);
                        });
    }

    /** The new seats return under either hold, and money that was promised for them. */
    private CompletableFuture<Void> undo(BookingId booking, int number, List<HeldItem> items) {
        return allOf(release(items, ReleaseReason.BOOKING_REJECTED), letGo(booking, number));
    }

    /** An exchange that nothing was due for has no payment to let go of. */
    private CompletableFuture<Object> letGo(BookingId booking, int number) {
        var payment = PaymentId.of(booking, number);
        return follow.<Object>send(new LetGoOfPayment(payment, TRY, VoidReason.TOO_LATE))
                .exceptionallyCompose(e ->
                        Absence.isIn(e)
                                ? completedFuture(null)
                                : CompletableFuture.failedFuture(e));
    }

    private CompletableFuture<Void> release(List<HeldItem> items, ReleaseReason reason) {
        return together(
                items.stream()
                        .flatMap(item -> Stream.of(item, SeatSale.secondTry(item)))
                        .map(item -> ReleaseSeats.all(item.inventory(), item.hold(), reason))
                        .map(follow::send));
    }

    private static CompletableFuture<Void> together(Stream<CompletableFuture<?>> steps) {
        return allOf(steps.toArray(CompletableFuture[]::new));
    }
}
