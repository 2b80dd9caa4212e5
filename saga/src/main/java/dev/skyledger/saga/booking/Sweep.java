package dev.skyledger.saga.booking;

import dev.skyledger.contracts.booking.BookingConfirmed;
import dev.skyledger.contracts.booking.BookingEvent;
import dev.skyledger.contracts.booking.ExpireBooking;
import dev.skyledger.contracts.booking.ForgoBooking;
import dev.skyledger.contracts.booking.Placing;
import dev.skyledger.contracts.inventory.LapseHolds;
import dev.skyledger.contracts.inventory.ReleaseReason;
import dev.skyledger.contracts.inventory.ReleaseSeats;
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
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.PaymentId;
import dev.skyledger.saga.provider.Origin;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.EventMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Finishes what a crash, a lost answer or a customer's silence left: ends bookings whose time is
 * over, lets go of holds that lapsed or whose booking was never placed, and takes the last step of
 * a booking once more. Two sweeps at once do no harm, for every step may be taken again.
 */
@Component
class Sweep {

    private static final Logger LOG = LoggerFactory.getLogger(Sweep.class);

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final PendingTables pending;

    private final Streams streams;

    private final BookingPayment process;

    private final CommandGateway commands;

    private final SweepPolicy policy;

    private final Clock clock;

    Sweep(
            PendingTables pending,
            Streams streams,
            BookingPayment process,
            CommandGateway commands,
            SweepPolicy policy,
            Clock clock) {
        this.pending = pending;
        this.streams = streams;
        this.process = process;
        this.commands = commands;
        this.policy = policy;
        this.clock = clock;
    }

    void run() {
        var now = clock.instant();
        pending.bookingsDue(now, policy.atOnce()).forEach(booking -> lookAt(booking, now));
        pending.holdsNeverPlaced(now.minus(policy.placeWithin()), policy.atOnce())
                .forEach(this::release);
        pending.inventoriesWithLapsedHolds(now, policy.atOnce())
                .forEach(inventory -> done(commands.send(new LapseHolds(inventory))));
    }

    /** The booking decides once whether they were claimed in time, or never will be. */
    private void release(PendingTables.Hold unplaced) {
        var hold = unplaced.hold();
        var question = new ForgoBooking(hold.booking(), hold.attemptOfBoth(), hold);
        var release =
                ReleaseSeats.all(unplaced.inventory(), hold, ReleaseReason.BOOKING_NEVER_PLACED);
        done(
                commands.<Placing>send(question)
                        .thenCompose(placing ->
                                placing == Placing.KNOWN
                                        ? CompletableFuture.completedFuture(null)
                                        : commands.send(release)));
    }

    private void lookAt(BookingId booking, Instant now) {
        try {
            var last = streams.last(booking.value(), BookingEvent.class, BookingSteps::isStep);
            if (last.isEmpty() || isAtRestAfter(last.get())) {
                pending.forget(booking, now);
                return;
            }
        } catch (RuntimeException e) {
            LOG.warn("booking {} is looked at again later: {}", booking, e.toString());
        }
        pending.postpone(booking, now, now.plus(policy.stepWithin()));
    }

    /** Takes the last step of the booking and of its money once more. */
    private boolean isAtRestAfter(EventMessage<BookingEvent> last) {
        var booking = last.getPayload().booking();
        if (BookingSteps.isOpen(last.getPayload())) {
            done(commands.send(new ExpireBooking(booking)));
        }
        var isDone = done(process.follow(last.getPayload(), Origin.of(last)));
        var money = streams.last(PaymentId.of(booking).value(), PaymentEvent.class);
        var isPaid = money.isEmpty() || isSettledAfter(money.get(), booking);
        return isDone && isPaid && !BookingSteps.isOpen(last.getPayload());
    }

    /** What is sold is not sold again: some or all of it may have been given up since. */
    private boolean isSettledAfter(EventMessage<PaymentEvent> last, BookingId booking) {
        if (last.getPayload() instanceof PaymentAuthorised promise) {
            var sold = sold(booking, promise.attempt());
            if (sold.isPresent()) {
                done(process.follow(sold.get().getPayload(), Origin.of(sold.get())));
                return false;
            }
        }
        var isDone = done(process.follow(last.getPayload(), Origin.of(last)));
        return isDone
                && switch (last.getPayload()) {
                    case PaymentDeclined _,
                            PaymentCaptured _,
                            PaymentVoided _,
                            CaptureFailed _,
                            RefundRequested _,
                            PaymentRefunded _,
                            RefundFailed _ ->
                            true;
                    case PaymentRequested _,
                            PaymentActionRequired _,
                            PaymentAuthorised _,
                            VoidRequested _,
                            RefundOwed _ ->
                            false;
                };
    }

    private Optional<EventMessage<BookingConfirmed>> sold(BookingId booking, int attempt) {
        return streams.last(booking.value(), BookingConfirmed.class, it -> it.attempt() == attempt);
    }

    static boolean done(CompletableFuture<?> step) {
        try {
            step.orTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS).join();
            return true;
        } catch (CompletionException e) {
            LOG.warn("a step is taken again later: {}", String.valueOf(e.getCause()));
            return false;
        }
    }
}
