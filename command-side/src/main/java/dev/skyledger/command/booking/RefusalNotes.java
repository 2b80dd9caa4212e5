package dev.skyledger.command.booking;

import dev.skyledger.contracts.booking.NoteRefusal;
import dev.skyledger.contracts.refusal.PaymentDeclined;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.platform.problem.RefusalListener;
import dev.skyledger.platform.problem.RefusedRequest;
import dev.skyledger.platform.security.Callers;
import dev.skyledger.platform.web.RequestOrigin;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Has a booking remember what was refused to whoever asked something of it, so that its timeline
 * tells it. A declined card is told by the booking itself.
 */
@Component
class RefusalNotes implements RefusalListener {

    private static final Logger LOG = LoggerFactory.getLogger(RefusalNotes.class);

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final CommandGateway commands;

    RefusalNotes(CommandGateway commands) {
        this.commands = commands;
    }

    /** The answer does not depend on it. */
    @Override
    public void refused(RefusedRequest request) {
        var booking = request.names().get("booking");
        var caller = Callers.current();
        if (booking == null || caller.isEmpty() || request.refusal() instanceof PaymentDeclined) {
            return;
        }
        var note =
                new NoteRefusal(
                        new BookingId(booking),
                        Ownership.of(caller.get()),
                        request.asked().isEmpty() ? "cancellation" : request.asked(),
                        request.code());
        try {
            sent(note).orTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS).join();
        } catch (RuntimeException e) {
            LOG.debug("The refusal of {} is not remembered", request.code(), e);
        }
    }

    /** By staff for somebody else it is noted as what they were refused would have been. */
    private CompletableFuture<Object> sent(NoteRefusal note) {
        return RequestOrigin.acting()
                .map(origin -> origin.call(() -> commands.<Object>send(note)))
                .orElseGet(() -> commands.send(note));
    }
}
