package dev.skyledger.saga.provider;

import dev.skyledger.contracts.payment.PaymentCommand;
import dev.skyledger.contracts.payment.RecordAuthorisation;
import dev.skyledger.contracts.payment.RecordCapture;
import dev.skyledger.contracts.payment.RecordVoid;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/**
 * Answers in place of the provider where the amount is nothing: no card is asked, and the payment
 * tells the same story as any other.
 */
@Component
class NothingOwed {

    private static final String REFERENCE = "nothing-owed";

    private static final Duration LONG_ENOUGH = Duration.ofDays(7);

    private final CommandGateway commands;

    private final Clock clock;

    NothingOwed(CommandGateway commands, Clock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    /** Ends when the payment knows; again it changes nothing. */
    CompletableFuture<Void> settle(ProviderCall call) {
        var metadata = call.origin().metadata("SYSTEM", "nothing-owed", "process");
        return commands.send(new GenericCommandMessage<>(record(call), metadata))
                .thenAccept(_ -> {});
    }

    private PaymentCommand record(ProviderCall call) {
        var payment = call.payment();
        var attempt = call.attempt();
        if (call.operation() == Operation.AUTHORISE) {
            var until = clock.instant().plus(LONG_ENOUGH);
            return new RecordAuthorisation(payment, attempt, REFERENCE, until);
        }
        return call.operation() == Operation.CAPTURE
                ? new RecordCapture(payment, attempt, REFERENCE)
                : new RecordVoid(payment, attempt);
    }
}
