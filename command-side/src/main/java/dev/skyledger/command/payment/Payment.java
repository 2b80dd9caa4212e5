package dev.skyledger.command.payment;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.skyledger.contracts.booking.HeldItem;
import dev.skyledger.contracts.payment.CaptureFailed;
import dev.skyledger.contracts.payment.LetGoOfPayment;
import dev.skyledger.contracts.payment.PaymentActionRequired;
import dev.skyledger.contracts.payment.PaymentAuthorised;
import dev.skyledger.contracts.payment.PaymentCaptured;
import dev.skyledger.contracts.payment.PaymentDeclined;
import dev.skyledger.contracts.payment.PaymentEvent;
import dev.skyledger.contracts.payment.PaymentRequested;
import dev.skyledger.contracts.payment.PaymentVoided;
import dev.skyledger.contracts.payment.RecordActionRequired;
import dev.skyledger.contracts.payment.RecordAuthorisation;
import dev.skyledger.contracts.payment.RecordCapture;
import dev.skyledger.contracts.payment.RecordCaptureFailure;
import dev.skyledger.contracts.payment.RecordDecline;
import dev.skyledger.contracts.payment.RecordVoid;
import dev.skyledger.contracts.payment.RequestPayment;
import dev.skyledger.contracts.payment.VoidReason;
import dev.skyledger.contracts.payment.VoidRequested;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.shared.PaymentId;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/**
 * The money of one booking, one try at a time. What is moved is exactly what was promised, once; an
 * answer that is told again, or too late to matter, changes nothing.
 */
@Aggregate(cache = "aggregates")
class Payment {

    @AggregateIdentifier private PaymentId payment;

    private int attempt;

    private Money amount;

    private List<HeldItem> items = List.of();

    private String reference = "";

    private VoidReason whyLetGo;

    private Progress progress = Progress.DECLINED;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RequestPayment command) {
        if (progress.mayBeginAnew() && command.attempt() > attempt) {
            apply(
                    new PaymentRequested(
                            command.payment(),
                            command.attempt(),
                            command.amount(),
                            command.card(),
                            command.items()));
        }
    }

    @CommandHandler
    void handle(RecordAuthorisation command) {
        if (isCurrent(command.attempt()) && progress.isWaiting()) {
            apply(
                    new PaymentAuthorised(
                            payment,
                            attempt,
                            amount,
                            command.reference(),
                            command.captureBefore(),
                            items));
        }
    }

    @CommandHandler
    void handle(RecordActionRequired command) {
        if (isCurrent(command.attempt()) && progress == Progress.REQUESTED) {
            apply(new PaymentActionRequired(payment, attempt, command.actionUrl()));
        }
    }

    @CommandHandler
    void handle(RecordDecline command) {
        if (isCurrent(command.attempt()) && progress.isWaiting()) {
            apply(new PaymentDeclined(payment, attempt, command.reason(), command.retryable()));
        }
    }

    @CommandHandler
    void handle(RecordCapture command) {
        if (isCurrent(command.attempt()) && progress.isPromised()) {
            apply(new PaymentCaptured(payment, attempt, amount, command.reference()));
        }
    }

    @CommandHandler
    void handle(RecordCaptureFailure command) {
        var isNews = progress == Progress.AUTHORISED || command.forGood();
        if (isCurrent(command.attempt()) && progress.isPromised() && isNews) {
            apply(new CaptureFailed(payment, attempt, command.reason(), command.forGood()));
        }
    }

    @CommandHandler
    void handle(LetGoOfPayment command) {
        if (isCurrent(command.attempt()) && progress.isPromised()) {
            apply(new VoidRequested(payment, attempt, amount, reference, command.reason()));
        }
    }

    @CommandHandler
    void handle(RecordVoid command) {
        if (isCurrent(command.attempt()) && progress == Progress.LETTING_GO) {
            apply(new PaymentVoided(payment, attempt, amount, whyLetGo));
        }
    }

    @EventSourcingHandler
    void on(PaymentEvent event) {
        switch (event) {
            case PaymentRequested requested -> {
                payment = requested.payment();
                attempt = requested.attempt();
                amount = requested.amount();
                items = requested.items();
                progress = Progress.REQUESTED;
            }
            case PaymentAuthorised authorised -> {
                reference = authorised.reference();
                progress = Progress.AUTHORISED;
            }
            case PaymentActionRequired _ -> progress = Progress.ACTION_REQUIRED;
            case PaymentDeclined _ -> progress = Progress.DECLINED;
            case PaymentCaptured _ -> progress = Progress.CAPTURED;
            case CaptureFailed _ -> progress = Progress.CAPTURE_FAILED;
            case VoidRequested asked -> {
                whyLetGo = asked.reason();
                progress = Progress.LETTING_GO;
            }
            case PaymentVoided _ -> progress = Progress.VOIDED;
        }
    }

    private boolean isCurrent(int answered) {
        return answered == attempt;
    }

    @SuppressWarnings("NullAway.Init") // Axon fills the fields from the events
    Payment() {}
}
