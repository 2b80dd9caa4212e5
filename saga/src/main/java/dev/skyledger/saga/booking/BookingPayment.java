package dev.skyledger.saga.booking;

import static java.util.concurrent.CompletableFuture.completedFuture;

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
import dev.skyledger.contracts.booking.ConfirmBooking;
import dev.skyledger.contracts.booking.ConfirmationOutcome;
import dev.skyledger.contracts.booking.ContactCorrected;
import dev.skyledger.contracts.booking.ExchangeFellThrough;
import dev.skyledger.contracts.booking.ExchangeRequested;
import dev.skyledger.contracts.booking.HeldItem;
import dev.skyledger.contracts.booking.HoldProlonged;
import dev.skyledger.contracts.booking.ItemExchanged;
import dev.skyledger.contracts.booking.PassengerNameCorrected;
import dev.skyledger.contracts.booking.PassengerWithdrawn;
import dev.skyledger.contracts.booking.PaymentBegun;
import dev.skyledger.contracts.booking.PaymentFellThrough;
import dev.skyledger.contracts.booking.RejectBooking;
import dev.skyledger.contracts.booking.RejectionReason;
import dev.skyledger.contracts.booking.RequestRefused;
import dev.skyledger.contracts.booking.ScheduleChangeEvent;
import dev.skyledger.contracts.inventory.ReleaseReason;
import dev.skyledger.contracts.payment.CaptureFailed;
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
import dev.skyledger.contracts.payment.VoidRequested;
import dev.skyledger.platform.processing.Commands;
import dev.skyledger.saga.provider.Origin;
import dev.skyledger.saga.provider.Provider;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;

/**
 * Takes a placed booking to its money: asks for the promise, sells what was held, has it moved; and
 * returns seats and money where it came to nothing. Begins with PaymentBegun, ends with
 * PaymentCaptured or with what a rejected, expired or cancelled booking gives back. The streams are
 * its memory, and every step may be taken again: after a crash the event is handled once more, and
 * all that was done already says so.
 */
@Component
@ProcessingGroup("booking-payment")
@DisallowReplay
class BookingPayment {

    private final Commands results;

    private final CommandGateway commands;

    private final MoneySteps money;

    private final Clock clock;

    BookingPayment(Commands results, CommandGateway commands, Provider provider, Clock clock) {
        this.results = results;
        this.commands = commands;
        this.money = new MoneySteps(provider);
        this.clock = clock;
    }

    @EventHandler
    void on(BookingEvent event, EventMessage<?> message) {
        results.awaiting(follow(event, Origin.of(message)));
    }

    @EventHandler
    void on(PaymentEvent event, EventMessage<?> message) {
        results.awaiting(follow(event, Origin.of(message)));
    }

    /** Takes the step that a booking's event asks for; taking it again does no harm. */
    CompletableFuture<?> follow(BookingEvent event, Origin origin) {
        var next = new FollowUp(commands, origin);
        var exchange = new ExchangeSteps(next, money, clock.instant());
        return switch (event) {
            case ExchangeRequested asked -> exchange.follow(asked);
            case ItemExchanged exchanged -> exchange.follow(exchanged);
            case ExchangeFellThrough fell -> exchange.follow(fell);
            case PaymentBegun begun -> money.request(begun, next);
            case BookingConfirmed confirmed -> money.capture(confirmed, origin);
            case BookingRejected it ->
                    new Ending(next, it.booking(), it.attempts())
                            .giveBack(it.items(), ReleaseReason.BOOKING_REJECTED);
            case BookingExpired it ->
                    new Ending(next, it.booking(), it.attempts())
                            .giveBack(it.items(), ReleaseReason.BOOKING_EXPIRED);
            case BookingCancelled it when it.cancellation() != null ->
                    new Ending(next, it.booking(), it.attempts())
                            .cancelled(it.items(), it.cancellation());
            case PassengerWithdrawn it ->
                    new Ending(next, it.booking(), it.attempt()).withdrawn(it);
            case BookingCancelled it ->
                    new Ending(next, it.booking(), it.attempts())
                            .giveBack(it.items(), ReleaseReason.BOOKING_CANCELLED);
            case BookingPlaced _,
                    BookingForgone _,
                    AttemptForgone _,
                    PaymentFellThrough _,
                    HoldProlonged _,
                    BookingRevived _,
                    PassengerNameCorrected _,
                    CancellationQuoted _,
                    ScheduleChangeEvent _,
                    RequestRefused _,
                    ContactCorrected _ ->
                    completedFuture(null);
        };
    }

    /** Takes the step that a payment's event asks for; taking it again does no harm. */
    CompletableFuture<?> follow(PaymentEvent event, Origin origin) {
        var next = new FollowUp(commands, origin);
        if (event.payment().exchange().isPresent()) {
            return new ExchangeSteps(next, money, clock.instant()).follow(event);
        }
        return switch (event) {
            case PaymentAuthorised authorised -> sell(authorised, next);
            case PaymentDeclined declined -> next.send(MoneySteps.decline(declined));
            case VoidRequested asked -> money.release(asked, origin);
            case CaptureFailed failed when failed.forGood() -> MoneySteps.giveUp(failed, next);
            case RefundRequested asked -> money.refund(asked, origin);
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

    private CompletableFuture<?> sell(PaymentAuthorised authorised, FollowUp follow) {
        var booking = authorised.payment().booking();
        return new SeatSale(follow, booking, clock.instant())
                .sell(authorised.items())
                .thenCompose(sold -> conclude(authorised, sold, follow));
    }

    private static CompletableFuture<?> conclude(
            PaymentAuthorised authorised, List<Optional<HeldItem>> sold, FollowUp follow) {
        var booking = authorised.payment().booking();
        var ending = new Ending(follow, booking, authorised.attempt());
        var items = sold.stream().flatMap(Optional::stream).toList();
        var isWhole = items.size() == authorised.items().size();
        var question =
                isWhole
                        ? new ConfirmBooking(
                                booking, authorised.attempt(), authorised.reference(), items)
                        : new RejectBooking(
                                booking, authorised.attempt(), RejectionReason.SEATS_UNAVAILABLE);
        return follow.<ConfirmationOutcome>send(question)
                .thenCompose(outcome ->
                        switch (outcome) {
                            case CONFIRMED -> completedFuture(null);
                            case TOO_LATE -> ending.tooLate(authorised.items());
                            case OVER -> ending.soldInVain(authorised.items());
                        });
    }
}
