package dev.skyledger.command.booking;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.skyledger.contracts.booking.AttemptForgone;
import dev.skyledger.contracts.booking.BeginPayment;
import dev.skyledger.contracts.booking.BookingEvent;
import dev.skyledger.contracts.booking.BookingForgone;
import dev.skyledger.contracts.booking.ConfirmBooking;
import dev.skyledger.contracts.booking.ConfirmationOutcome;
import dev.skyledger.contracts.booking.DeclineBookingPayment;
import dev.skyledger.contracts.booking.ExpireBooking;
import dev.skyledger.contracts.booking.ForgoBooking;
import dev.skyledger.contracts.booking.PaymentTry;
import dev.skyledger.contracts.booking.PaymentTry.Running;
import dev.skyledger.contracts.booking.PlaceBooking;
import dev.skyledger.contracts.booking.Placing;
import dev.skyledger.contracts.booking.RefuseBooking;
import dev.skyledger.contracts.booking.RejectBooking;
import dev.skyledger.contracts.booking.RejectionReason;
import dev.skyledger.contracts.shared.BookingId;
import java.time.Clock;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/**
 * One booking, and the memory of its own process: what is held, owed and paid. After its time to
 * pay no command can bring it further, whether or not a timer has run. What can be asked of its
 * seats and of its people is handled by its members.
 */
@Aggregate(cache = "aggregates")
class Booking {

    @AggregateIdentifier private BookingId booking;

    private final Standing standing = new Standing();

    private final Places places = new Places();

    private final Purse purse = new Purse();

    private final OpenChanges open = new OpenChanges();

    private final Cancellations cancellations = new Cancellations(places, purse, open);

    private final ExchangeTries exchangeTries = new ExchangeTries();

    @AggregateMember private final HoldTime time = new HoldTime(standing);

    @AggregateMember private final Travellers travellers = new Travellers(standing, exchangeTries);

    @AggregateMember
    private final Cancelling cancelling =
            new Cancelling(standing, cancellations, purse, exchangeTries);

    @AggregateMember
    private final Exchanges exchanges = new Exchanges(standing, places, purse, exchangeTries, open);

    @AggregateMember
    private final ScheduleReports reports =
            new ScheduleReports(standing, cancellations, exchangeTries, open);

    @AggregateMember
    private final ScheduleChanges changes =
            new ScheduleChanges(standing, cancellations, exchangeTries, open);

    @AggregateMember private final Refusals refusals = new Refusals(standing);

    @AggregateMember private final Seated seated = new Seated(standing);

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Placing handle(PlaceBooking command) {
        if (!standing.isFresh()) {
            return asBefore();
        }
        var card = command.card();
        apply(Asked.placed(command));
        if (card != null) {
            apply(standing.begun(command.booking().value(), card));
        }
        return Placing.PLACED;
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Placing handle(RefuseBooking command) {
        if (standing.isFresh()) {
            apply(Asked.refused(command));
        }
        return asBefore();
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Placing handle(ForgoBooking command) {
        if (standing.isFresh()) {
            apply(new BookingForgone(command.booking()));
        } else if (standing.wasPlaced() && standing.attempts().isOpen(command.attempt())) {
            apply(new AttemptForgone(command.booking(), command.attempt()));
        }
        return Forgoing.answered(command, standing, exchangeTries, asBefore());
    }

    @CommandHandler
    PaymentTry handle(BeginPayment command, Clock clock) {
        standing.permits().requireOwner(command.owner());
        var known = standing.tryOf(command.request());
        if (known != null) {
            return known;
        }
        standing.permits().requirePayableAt(clock.instant());
        travellers.requireNames(command.booking());
        var begun = standing.begun(command.request(), command.card());
        apply(begun);
        return new Running(begun.attempt());
    }

    @CommandHandler
    ConfirmationOutcome handle(ConfirmBooking command, Clock clock) {
        if (standing.isConfirmedBy(command.attempt())) {
            return ConfirmationOutcome.CONFIRMED;
        }
        if (!standing.isPaying(command.attempt())) {
            return standing.tooLateFor(command.attempt());
        }
        if (standing.isOverAt(clock.instant())) {
            apply(standing.expired());
            return ConfirmationOutcome.TOO_LATE;
        }
        apply(standing.confirmed(command));
        return ConfirmationOutcome.CONFIRMED;
    }

    @CommandHandler
    void handle(DeclineBookingPayment command, Clock clock) {
        if (!standing.isPaying(command.attempt())) {
            return;
        }
        if (standing.standsOrFallsWith(command.attempt())) {
            apply(standing.rejected(RejectionReason.PAYMENT_DECLINED, command.reason()));
            return;
        }
        apply(standing.fellThrough(command));
        if (standing.isOverAt(clock.instant())) {
            apply(standing.expired());
        }
    }

    @CommandHandler
    ConfirmationOutcome handle(RejectBooking command, Clock clock) {
        if (standing.isConfirmed()) {
            return ConfirmationOutcome.CONFIRMED;
        }
        if (standing.isPaying(command.attempt())) {
            apply(
                    standing.isOverAt(clock.instant())
                            ? standing.expired()
                            : standing.rejected(command.reason(), null));
        }
        return standing.tooLateFor(command.attempt());
    }

    @CommandHandler
    void handle(ExpireBooking command, Clock clock) {
        if (standing.isOpen() && standing.isOverAt(clock.instant())) {
            apply(standing.expired());
        }
    }

    @EventSourcingHandler
    void on(BookingEvent event) {
        booking = event.booking();
        standing.evolve(event);
        cancellations.evolve(event);
        places.evolve(event);
        purse.evolve(event);
        exchangeTries.evolve(event);
        seated.evolve(event);
        open.evolve(event);
        refusals.evolve(event);
    }

    private Placing asBefore() {
        if (!standing.wasPlaced()) {
            return standing.isForgone() ? Placing.FORGONE : Placing.REFUSED;
        }
        return standing.isOpen() || standing.isConfirmed() ? Placing.KNOWN : Placing.OVER;
    }

    @SuppressWarnings("NullAway.Init") // Axon fills the fields from the events
    Booking() {}
}
