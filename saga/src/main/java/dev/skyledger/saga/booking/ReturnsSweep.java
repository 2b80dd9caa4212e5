package dev.skyledger.saga.booking;

import dev.skyledger.contracts.booking.BookingCancelled;
import dev.skyledger.contracts.booking.BookingEvent;
import dev.skyledger.contracts.booking.ItemExchanged;
import dev.skyledger.contracts.booking.PassengerWithdrawn;
import dev.skyledger.contracts.payment.PaymentCaptured;
import dev.skyledger.contracts.payment.PaymentEvent;
import dev.skyledger.contracts.payment.PaymentRefunded;
import dev.skyledger.contracts.payment.PaymentVoided;
import dev.skyledger.contracts.payment.RefundFailed;
import dev.skyledger.contracts.payment.RefundOwed;
import dev.skyledger.contracts.payment.RefundRequested;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.PaymentId;
import dev.skyledger.saga.provider.Origin;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.eventhandling.EventMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Takes the steps of what was given up once more, until its seats are back and its money is. Every
 * step may be taken again.
 */
@Component
class ReturnsSweep {

    private static final Logger LOG = LoggerFactory.getLogger(ReturnsSweep.class);

    private final PendingTables pending;

    private final Streams streams;

    private final BookingPayment process;

    private final SweepPolicy policy;

    ReturnsSweep(
            PendingTables pending, Streams streams, BookingPayment process, SweepPolicy policy) {
        this.pending = pending;
        this.streams = streams;
        this.process = process;
        this.policy = policy;
    }

    void run(Instant now) {
        pending.returnsDue(now, policy.atOnce()).forEach(booking -> lookAt(booking, now));
    }

    private void lookAt(BookingId booking, Instant now) {
        try {
            if (isBack(booking)) {
                pending.forgetReturn(booking, now);
                return;
            }
        } catch (RuntimeException e) {
            LOG.warn("what booking {} gave up is looked at later: {}", booking, e.toString());
        }
        pending.postponeReturn(booking, now, now.plus(policy.stepWithin()));
    }

    private boolean isBack(BookingId booking) {
        var isDone = true;
        var payments = new LinkedHashSet<>(List.of(PaymentId.of(booking)));
        for (var event : streams.all(booking.value(), BookingEvent.class)) {
            if (givesUp(event.getPayload())) {
                isDone &= Sweep.done(process.follow(event.getPayload(), Origin.of(event)));
            }
            if (event.getPayload() instanceof ItemExchanged it && it.due().isPositive()) {
                payments.add(PaymentId.of(booking, it.number()));
            }
        }
        for (var payment : payments) {
            isDone &= isBack(payment);
        }
        return isDone;
    }

    private boolean isBack(PaymentId payment) {
        var isDone = true;
        var money = streams.all(payment.value(), PaymentEvent.class);
        for (var event : money) {
            if (event.getPayload() instanceof RefundRequested) {
                isDone &= Sweep.done(process.follow(event.getPayload(), Origin.of(event)));
            }
        }
        return isDone && isSettled(money);
    }

    private static boolean givesUp(BookingEvent event) {
        return event instanceof PassengerWithdrawn
                || event instanceof ItemExchanged exchanged && exchanged.back() != null
                || event instanceof BookingCancelled cancelled && cancelled.cancellation() != null;
    }

    /** Nothing is owed, and what was asked for came back and was not sent back since. */
    static boolean isSettled(List<EventMessage<PaymentEvent>> money) {
        var owed = count(money, RefundOwed.class);
        var moved = count(money, PaymentCaptured.class);
        var voided = count(money, PaymentVoided.class);
        return underWay(money).isEmpty() && (owed == 0 || moved + voided > 0);
    }

    private static Set<Integer> underWay(List<EventMessage<PaymentEvent>> money) {
        var refunds = new HashSet<Integer>();
        for (var event : money) {
            if (event.getPayload() instanceof RefundRequested asked) {
                refunds.add(asked.refund());
            } else if (event.getPayload() instanceof RefundFailed failed) {
                refunds.add(failed.refund());
            } else if (event.getPayload() instanceof PaymentRefunded done) {
                refunds.remove(done.refund());
            }
        }
        return refunds;
    }

    private static long count(List<EventMessage<PaymentEvent>> money, Class<?> kind) {
        return money.stream().filter(event -> kind.isInstance(event.getPayload())).count();
    }
}
