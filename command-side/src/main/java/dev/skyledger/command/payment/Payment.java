package dev.skyledger.command.payment;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.skyledger.contracts.payment.LetGoOfPayment;
import dev.skyledger.contracts.payment.Opening;
import dev.skyledger.contracts.payment.PaymentDeclined;
import dev.skyledger.contracts.payment.PaymentEvent;
import dev.skyledger.contracts.payment.PaymentRequested;
import dev.skyledger.contracts.payment.RecordActionRequired;
import dev.skyledger.contracts.payment.RecordAuthorisation;
import dev.skyledger.contracts.payment.RecordCapture;
import dev.skyledger.contracts.payment.RecordCaptureFailure;
import dev.skyledger.contracts.payment.RecordDecline;
import dev.skyledger.contracts.payment.RecordRefund;
import dev.skyledger.contracts.payment.RecordRefundFailure;
import dev.skyledger.contracts.payment.RecordVoid;
import dev.skyledger.contracts.payment.RequestPayment;
import dev.skyledger.contracts.payment.RequestRefund;
import dev.skyledger.contracts.payment.VoidReason;
import dev.skyledger.contracts.shared.PaymentId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/**
 * The money of one booking, one try at a time. What is moved is exactly what was promised, once,
 * and never more comes back than was moved; an answer that is told again changes nothing, and a
 * promise that nobody waits for any more is let go.
 */
@Aggregate(cache = "aggregates")
class Payment {

    /** The number of the one refund that no cancellation asked for. */
    private static final int CAME_TOO_LATE = 0;

    @AggregateIdentifier private PaymentId payment;

    private final Funds funds = new Funds();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Opening handle(RequestPayment command) {
        if (funds.isWaitingBefore(command.attempt())) {
            apply(funds.declined(PaymentDeclined.GIVEN_UP, true));
        }
        if (funds.canBeTriedAs(command.attempt())) {
            apply(
                    new PaymentRequested(
                            command.payment(),
                            command.attempt(),
                            command.amount(),
                            command.card(),
                            command.items()));
        } else if (funds.tries().isNew(command.attempt())) {
            apply(funds.closed(command.attempt()));
        }
        return funds.tries().isClosed(command.attempt()) ? Opening.CLOSED : Opening.OPEN;
    }

    @CommandHandler
    void handle(RecordAuthorisation command) {
        if (funds.isWaiting(command.attempt())) {
            apply(funds.authorised(command));
        } else if (funds.isUnwanted(command.attempt())) {
            apply(funds.strayLetGo(command.attempt(), command.reference()));
        }
    }

    @CommandHandler
    void handle(RecordActionRequired command) {
        if (funds.is(command.attempt(), Progress.REQUESTED)) {
            apply(funds.actionRequired(command.actionUrl()));
        }
    }

    @CommandHandler
    void handle(RecordDecline command) {
        if (funds.isWaiting(command.attempt())) {
            apply(funds.declined(command.reason(), command.retryable()));
        }
    }

    /** What was moved although it was to be let go comes back. */
    @CommandHandler
    void handle(RecordCapture command) {
        if (!funds.canBeMoved(command.attempt())) {
            return;
        }
        var wasLetGo = funds.is(command.attempt(), Progress.LETTING_GO);
        apply(funds.captured(command.reference()));
        funds.refunds()
                .owed()
                .forEach(it -> apply(funds.requested(it, funds.refunds().amount(it))));
        if (wasLetGo && funds.rest().isPositive()) {
            apply(funds.requested(CAME_TOO_LATE, funds.rest()));
        }
    }

    @CommandHandler
    void handle(RecordCaptureFailure command) {
        var isNews = funds.is(command.attempt(), Progress.AUTHORISED) || command.forGood();
        if (funds.isPromised(command.attempt()) && isNews) {
            apply(funds.captureFailed(command.reason(), command.forGood()));
        }
    }

    @CommandHandler
    void handle(LetGoOfPayment command) {
        if (funds.isPromised(command.attempt())) {
            apply(funds.letGo(command.reason()));
        }
    }

    @CommandHandler
    void handle(RecordVoid command) {
        if (funds.is(command.attempt(), Progress.LETTING_GO)) {
            apply(funds.voided());
        } else if (funds.isLettingGoOfStray(command.attempt())) {
            apply(funds.strayVoided(command.attempt()));
        }
    }

    /** Where all came back because it was moved too late, nothing is left to ask for. */
    @CommandHandler
    void handle(RequestRefund command) {
        var isNews =
                !funds.refunds().isKnown(command.refund())
                        && !funds.refunds().isKnown(CAME_TOO_LATE);
        if (!isNews || !command.amount().isPositive()) {
            return;
        }
        if (funds.is(command.attempt(), Progress.CAPTURED)) {
            funds.ensureRoom(command.amount());
            apply(funds.requested(command.refund(), command.amount()));
        } else if (funds.isPromised(command.attempt())) {
            funds.ensureRoom(command.amount());
            apply(
                    funds.rest().equals(command.amount())
                            ? funds.letGo(VoidReason.BOOKING_CANCELLED)
                            : funds.owed(command.refund(), command.amount()));
        }
    }

    @CommandHandler
    void handle(RecordRefund command) {
        if (funds.refunds().isUnderWay(command.refund())) {
            apply(funds.refunded(command));
        }
    }

    /** A bank may send back later what was given back. */
    @CommandHandler
    void handle(RecordRefundFailure command) {
        if (funds.refunds().canFail(command.refund(), command.reference())) {
            apply(funds.refundFailed(command.refund(), command.reason()));
        }
    }

    @EventSourcingHandler
    void on(PaymentEvent event) {
        payment = event.payment();
        funds.evolve(event);
    }

    @SuppressWarnings("NullAway.Init") // Axon fills the fields from the events
    Payment() {}
}
