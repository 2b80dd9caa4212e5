package dev.skyledger.saga.simulator;

import dev.skyledger.contracts.refusal.NotFound;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.PaymentId;
import dev.skyledger.saga.provider.Operation;
import dev.skyledger.saga.provider.ProviderCall;
import dev.skyledger.saga.provider.ProviderCalls;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The page on which the owner of a pretended card approves or declines, as a bank would show it.
 */
@RestController
@ConditionalOnProperty(
        name = "skyledger.payments.provider",
        havingValue = "simulator",
        matchIfMissing = true)
class SimulatorActionEndpoint {

    private static final String PAGE =
            """
            <!doctype html>
            <html lang="en">
            <head><meta charset="utf-8"><title>Card check</title>
            <meta name="viewport" content="width=device-width"></head>
            <body style="font-family: sans-serif; max-width: 30rem; margin: 3rem auto; padding: 0 1rem">
            <main>%s</main></body></html>
            """;

    private static final String QUESTION =
            """
            <h1>Do you pay %s?</h1>
            <p>This bank only pretends: no money moves.</p>
            <form method="post" action="/api/v1/simulator/actions/%s/%d/approval?exchange=%d">
            <button>Approve</button></form>
            <form method="post" action="/api/v1/simulator/actions/%s/%d/refusal?exchange=%d">
            <button>Decline</button></form>
            """;

    private final PaymentSimulator simulator;

    private final ProviderCalls calls;

    SimulatorActionEndpoint(PaymentSimulator simulator, ProviderCalls calls) {
        this.simulator = simulator;
        this.calls = calls;
    }

    @GetMapping(
            path = "/simulator/actions/{booking}/{attempt}",
            produces = MediaType.TEXT_HTML_VALUE)
    String question(
            @PathVariable BookingId booking,
            @PathVariable int attempt,
            @RequestParam(defaultValue = "0") int exchange) {
        var amount = call(booking, attempt, exchange).amount();
        return PAGE.formatted(
                QUESTION.formatted(amount, booking, attempt, exchange, booking, attempt, exchange));
    }

    @PostMapping(
            path = "/simulator/actions/{booking}/{attempt}/approval",
            produces = MediaType.TEXT_HTML_VALUE)
    String approve(
            @PathVariable BookingId booking,
            @PathVariable int attempt,
            @RequestParam(defaultValue = "0") int exchange) {
        return decided(
                simulator.decide(call(booking, attempt, exchange), true),
                "You approved the payment.");
    }

    @PostMapping(
            path = "/simulator/actions/{booking}/{attempt}/refusal",
            produces = MediaType.TEXT_HTML_VALUE)
    String decline(
            @PathVariable BookingId booking,
            @PathVariable int attempt,
            @RequestParam(defaultValue = "0") int exchange) {
        return decided(
                simulator.decide(call(booking, attempt, exchange), false),
                "You declined the payment.");
    }

    private static String decided(boolean isNew, String how) {
        var said = isNew ? how : "This was decided before.";
        return PAGE.formatted(
                "<h1>%s</h1><p>Close this page and go back to your booking.</p>".formatted(said));
    }

    /** The booking itself is paid where no exchange is named. */
    private ProviderCall call(BookingId booking, int attempt, int exchange) {
        var payment = exchange == 0 ? PaymentId.of(booking) : PaymentId.of(booking, exchange);
        return calls.find(payment, Operation.AUTHORISE, attempt)
                .filter(call -> call.detail().equals("tok_action_required"))
                .orElseThrow(() -> new RefusalException(new NotFound("payment", booking.value())));
    }
}
