package dev.skyledger.command.booking;

import static java.util.Comparator.naturalOrder;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.skyledger.command.booking.Stage.Confirmed;
import dev.skyledger.command.booking.Stage.Ended;
import dev.skyledger.command.booking.Stage.Fresh;
import dev.skyledger.command.booking.Stage.Held;
import dev.skyledger.command.booking.Stage.Paying;
import dev.skyledger.contracts.booking.BeginPayment;
import dev.skyledger.contracts.booking.BookingCancelled;
import dev.skyledger.contracts.booking.BookingConfirmed;
import dev.skyledger.contracts.booking.BookingEvent;
import dev.skyledger.contracts.booking.BookingExpired;
import dev.skyledger.contracts.booking.BookingPlaced;
import dev.skyledger.contracts.booking.BookingRejected;
import dev.skyledger.contracts.booking.BookingStatus;
import dev.skyledger.contracts.booking.CancelBooking;
import dev.skyledger.contracts.booking.CardPayment;
import dev.skyledger.contracts.booking.ConfirmBooking;
import dev.skyledger.contracts.booking.ConfirmationOutcome;
import dev.skyledger.contracts.booking.DeclineBookingPayment;
import dev.skyledger.contracts.booking.ExpireBooking;
import dev.skyledger.contracts.booking.HeldItem;
import dev.skyledger.contracts.booking.PaymentBegun;
import dev.skyledger.contracts.booking.PaymentFellThrough;
import dev.skyledger.contracts.booking.PaymentTry;
import dev.skyledger.contracts.booking.PaymentTry.Over;
import dev.skyledger.contracts.booking.PaymentTry.Running;
import dev.skyledger.contracts.booking.PlaceBooking;
import dev.skyledger.contracts.booking.Placing;
import dev.skyledger.contracts.booking.RefuseBooking;
import dev.skyledger.contracts.booking.RejectBooking;
import dev.skyledger.contracts.booking.RejectionReason;
import dev.skyledger.contracts.booking.RevokeBooking;
import dev.skyledger.contracts.refusal.BookingClosed;
import dev.skyledger.contracts.refusal.BookingNotPayable;
import dev.skyledger.contracts.refusal.HoldExpired;
import dev.skyledger.contracts.refusal.NotFound;
import dev.skyledger.contracts.refusal.PaidBookingStands;
import dev.skyledger.contracts.refusal.PaymentInProgress;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.shared.TravellerId;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * One booking, and the memory of its own process: what is held, owed and paid. After its time to
 * pay no command can bring it further, whether or not a timer has run.
 */
@Aggregate(cache = "aggregates")
class Booking {

    @AggregateIdentifier private BookingId booking;

    private TravellerId traveller;

    private List<HeldItem> items = List.of();

    private Money total;

    private Instant payBy;

    private boolean payNow;

    private Stage stage = new Fresh();

    private int attempts;

    private final Map<String, Integer> tries = new HashMap<>();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Placing handle(PlaceBooking command) {
        if (!(stage instanceof Fresh)) {
            return items.isEmpty() ? Placing.REFUSED : Placing.KNOWN;
        }
        var card = command.card();
        apply(Asked.placed(command));
        if (card != null) {
            begin(booking.value(), card);
        }
        return Placing.PLACED;
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Placing handle(RefuseBooking command) {
        if (stage instanceof Fresh) {
            apply(Asked.refused(command));
        }
        return items.isEmpty() ? Placing.REFUSED : Placing.KNOWN;
    }

    @CommandHandler
    PaymentTry handle(BeginPayment command, Clock clock) {
        requireOwner(command.owner());
        var known = tries.get(command.request());
        if (known != null) {
            return stage.equals(new Paying(known)) ? new Running(known) : new Over(known);
        }
        requirePayableAt(clock.instant());
        begin(command.request(), command.card());
        return new Running(attempts);
    }

    @CommandHandler
    ConfirmationOutcome handle(ConfirmBooking command, Clock clock) {
        if (stage.equals(new Confirmed(command.attempt()))) {
            return ConfirmationOutcome.CONFIRMED;
        }
        if (!stage.equals(new Paying(command.attempt()))) {
            return ConfirmationOutcome.TOO_LATE;
        }
        if (isOverAt(clock.instant())) {
            expire();
            return ConfirmationOutcome.TOO_LATE;
        }
        apply(
                new BookingConfirmed(
                        booking, command.attempt(), total, command.reference(), command.items()));
        return ConfirmationOutcome.CONFIRMED;
    }

    @CommandHandler
    void handle(DeclineBookingPayment command, Clock clock) {
        if (!stage.equals(new Paying(command.attempt()))) {
            return;
        }
        if (payNow && command.attempt() == 1) {
            reject(RejectionReason.PAYMENT_DECLINED, command.reason());
            return;
        }
        apply(
                new PaymentFellThrough(
                        booking, command.attempt(), command.reason(), command.retryable(), payBy));
        if (isOverAt(clock.instant())) {
            expire();
        }
    }

    @CommandHandler
    ConfirmationOutcome handle(RejectBooking command, Clock clock) {
        if (stage instanceof Confirmed) {
            return ConfirmationOutcome.CONFIRMED;
        }
        if (isOpen() && isOverAt(clock.instant())) {
            expire();
        } else if (isOpen()) {
            reject(command.reason(), null);
        }
        return ConfirmationOutcome.TOO_LATE;
    }

    @CommandHandler
    void handle(ExpireBooking command, Clock clock) {
        if (isOpen() && isOverAt(clock.instant())) {
            expire();
        }
    }

    @CommandHandler
    void handle(CancelBooking command, Clock clock) {
        requireOwner(command.owner());
        if (stage.equals(new Ended(BookingStatus.CANCELLED))) {
            return;
        }
        requireCancellableAt(clock.instant());
        apply(new BookingCancelled(booking, command.reason(), attempts, items));
    }

    @CommandHandler
    void handle(RevokeBooking command) {
        if (stage instanceof Confirmed) {
            apply(new BookingCancelled(booking, command.reason(), attempts, items));
        }
    }

    @EventSourcingHandler
    void on(BookingEvent event) {
        switch (event) {
            case BookingPlaced placed -> {
                booking = placed.booking();
                traveller = placed.traveller();
                items = placed.items();
                total = placed.total();
                payBy = placed.payBy();
                payNow = placed.payNow();
                stage = new Held();
            }
            case PaymentBegun begun -> {
                attempts = begun.attempt();
                tries.put(begun.request(), begun.attempt());
                stage = new Paying(begun.attempt());
            }
            case PaymentFellThrough _ -> stage = new Held();
            case BookingConfirmed confirmed -> {
                items = confirmed.items();
                stage = new Confirmed(confirmed.attempt());
            }
            case BookingRejected rejected -> {
                booking = rejected.booking();
                var request = rejected.request();
                traveller = request == null ? traveller : request.traveller();
                stage = new Ended(BookingStatus.REJECTED);
            }
            case BookingExpired _ -> stage = new Ended(BookingStatus.EXPIRED);
            case BookingCancelled _ -> stage = new Ended(BookingStatus.CANCELLED);
        }
    }

    private void begin(String request, CardPayment card) {
        apply(new PaymentBegun(booking, attempts + 1, request, total, card, items, payBy));
    }

    private void expire() {
        apply(new BookingExpired(booking, attempts, items));
    }

    private void reject(RejectionReason reason, @Nullable String detail) {
        apply(new BookingRejected(booking, reason, detail, 0, attempts, null, items));
    }

    private void requireOwner(@Nullable TravellerId owner) {
        if (owner != null && !owner.equals(traveller)) {
            throw new RefusalException(new NotFound("booking", booking.value()));
        }
    }

    private void requirePayableAt(Instant now) {
        switch (stage) {
            case Held _, Paying _ when isOverAt(now) ->
                    throw new RefusalException(new HoldExpired(booking, payBy));
            case Held _ -> {}
            case Paying _ -> throw new RefusalException(new PaymentInProgress(booking));
            case Ended(var as) when as == BookingStatus.EXPIRED ->
                    throw new RefusalException(new HoldExpired(booking, payBy));
            case Fresh _, Confirmed _, Ended _ ->
                    throw new RefusalException(new BookingNotPayable(booking, stage.name()));
        }
    }

    private void requireCancellableAt(Instant now) {
        switch (stage) {
            case Held _, Paying _ when isOverAt(now) ->
                    throw new RefusalException(new BookingClosed(booking, "EXPIRED"));
            case Held _ -> {}
            case Paying _ -> throw new RefusalException(new PaymentInProgress(booking));
            case Confirmed _ -> throw new RefusalException(new PaidBookingStands(booking));
            case Fresh _, Ended _ ->
                    throw new RefusalException(new BookingClosed(booking, stage.name()));
        }
    }

    private boolean isOpen() {
        return stage instanceof Held || stage instanceof Paying;
    }

    /** A try that is on its way may end within the grace that the holds have beyond payBy. */
    private boolean isOverAt(Instant now) {
        var end = stage instanceof Paying ? holdsEnd() : payBy;
        return !now.isBefore(end);
    }

    private Instant holdsEnd() {
        return items.stream().map(HeldItem::until).min(naturalOrder()).orElse(payBy);
    }

    @SuppressWarnings("NullAway.Init") // Axon fills the fields from the events
    Booking() {}
}
