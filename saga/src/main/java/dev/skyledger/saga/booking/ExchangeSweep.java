package dev.skyledger.saga.booking;

import dev.skyledger.contracts.booking.BookingEvent;
import dev.skyledger.contracts.booking.EndExchange;
import dev.skyledger.contracts.booking.ExchangeFellThrough;
import dev.skyledger.contracts.booking.ExchangeRequested;
import dev.skyledger.contracts.booking.ItemExchanged;
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
import java.time.Instant;
import java.time.ZoneOffset;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.EventMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Takes the last step of an exchange once more until it is over; ends one whose time has passed.
 */
@Component
class ExchangeSweep {

    private static final Logger LOG = LoggerFactory.getLogger(ExchangeSweep.class);

    private final JdbcClient db;

    private final Streams streams;

    private final BookingPayment process;

    private final CommandGateway commands;

    private final SweepPolicy policy;

    private final Clock clock;

    ExchangeSweep(
            JdbcClient db,
            Streams streams,
            BookingPayment process,
            CommandGateway commands,
            SweepPolicy policy,
            Clock clock) {
        this.db = db;
        this.streams = streams;
        this.process = process;
        this.commands = commands;
        this.policy = policy;
        this.clock = clock;
    }

    private record Due(BookingId booking, int number) {}

    void run() {
        var now = clock.instant();
        db.sql(
                        "select booking, number from saga.pending_exchange where due <= ? order by due limit ?")
                .params(now.atOffset(ZoneOffset.UTC), policy.atOnce())
                .query((row, _) -> new Due(new BookingId(row.getString(1)), row.getInt(2)))
                .list()
                .forEach(due -> lookAt(due, now));
    }

    private void lookAt(Due due, Instant now) {
        try {
            Sweep.done(commands.send(new EndExchange(due.booking(), due.number())));
            if (isOver(due)) {
                db.sql("delete from saga.pending_exchange where booking = ? and number = ?")
                        .params(due.booking().value(), due.number())
                        .update();
                return;
            }
        } catch (RuntimeException e) {
            LOG.warn("the exchange of {} is looked at again later: {}", due, e.toString());
        }
        db.sql("update saga.pending_exchange set due = ? where booking = ? and number = ?")
                .params(
                        now.plus(policy.stepWithin()).atOffset(ZoneOffset.UTC),
                        due.booking().value(),
                        due.number())
                .update();
    }

    private boolean isOver(Due due) {
        var last =
                streams.last(
                        due.booking().value(),
                        BookingEvent.class,
                        event -> isOf(event, due.number()));
        if (last.isEmpty()) {
            return true;
        }
        var isDone = Sweep.done(process.follow(last.get().getPayload(), Origin.of(last.get())));
        var payment = PaymentId.of(due.booking(), due.number());
        var money = streams.last(payment.value(), PaymentEvent.class);
        return isDone
                && (money.isEmpty() || isSettled(money.get()))
                && !(last.get().getPayload() instanceof ExchangeRequested);
    }

    private static boolean isOf(BookingEvent event, int number) {
        return event instanceof ExchangeRequested asked && asked.number() == number
                || event instanceof ItemExchanged exchanged && exchanged.number() == number
                || event instanceof ExchangeFellThrough fell && fell.number() == number;
    }

    /** A capture that failed is kept and tried again; what is to come back is swept as such. */
    private boolean isSettled(EventMessage<PaymentEvent> last) {
        var isDone = Sweep.done(process.follow(last.getPayload(), Origin.of(last)));
        return isDone
                && switch (last.getPayload()) {
                    case PaymentDeclined _,
                            PaymentCaptured _,
                            CaptureFailed _,
                            PaymentVoided _,
                            PaymentRefunded _ ->
                            true;
                    case PaymentRequested _,
                            PaymentActionRequired _,
                            PaymentAuthorised _,
                            VoidRequested _,
                            RefundOwed _,
                            RefundRequested _,
                            RefundFailed _ ->
                            false;
                };
    }
}
