package dev.skyledger.saga.stripe;

import com.stripe.StripeClient;
import com.stripe.exception.ApiConnectionException;
import com.stripe.exception.ApiException;
import com.stripe.exception.RateLimitException;
import com.stripe.exception.StripeException;
import com.stripe.model.PaymentIntent;
import com.stripe.model.Refund;
import com.stripe.param.PaymentIntentListParams;
import com.stripe.param.RefundListParams;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.shared.PaymentId;
import dev.skyledger.saga.provider.NoStatement;
import dev.skyledger.saga.provider.Operation;
import dev.skyledger.saga.provider.StatementLine;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What Stripe has on its books; a promise and its end count for the moment of the promise. */
record StripeStatement(StripeClient stripe) {

    private static final long PAGE = 100;

    List<StatementLine> between(Instant from, Instant to) {
        var lines = new ArrayList<StatementLine>();
        try {
            stripe.v1()
                    .paymentIntents()
                    .list(intents(from, to))
                    .autoPagingIterable()
                    .forEach(intent -> add(intent, lines));
            stripe.v1()
                    .refunds()
                    .list(refunds(from, to))
                    .autoPagingIterable()
                    .forEach(refund -> add(refund, lines));
        } catch (StripeException e) {
            throw none(e);
        } catch (RuntimeException e) {
            // the library wraps what goes wrong on a later page; all else is ours and passes
            throw e.getCause() instanceof StripeException of ? none(of) : e;
        }
        return lines;
    }

    /** What Stripe does not allow us does not become better soon. */
    private static RuntimeException none(StripeException why) {
        return switch (why) {
            case ApiConnectionException _, ApiException _, RateLimitException _ ->
                    new NoStatement(why);
            default -> new IllegalStateException("Stripe gave no statement", why);
        };
    }

    private static PaymentIntentListParams intents(Instant from, Instant to) {
        return PaymentIntentListParams.builder()
                .setLimit(PAGE)
                .setCreated(
                        PaymentIntentListParams.Created.builder()
                                .setGte(from.getEpochSecond())
                                .setLt(to.getEpochSecond())
                                .build())
                .build();
    }

    private static RefundListParams refunds(Instant from, Instant to) {
        return RefundListParams.builder()
                .setLimit(PAGE)
                .setCreated(
                        RefundListParams.Created.builder()
                                .setGte(from.getEpochSecond())
                                .setLt(to.getEpochSecond())
                                .build())
                .build();
    }

    private static void add(PaymentIntent intent, List<StatementLine> lines) {
        switch (intent.getStatus()) {
            case "requires_capture" -> add(Operation.AUTHORISE, intent, lines);
            case "succeeded" -> {
                add(Operation.AUTHORISE, intent, lines);
                add(Operation.CAPTURE, intent, lines);
            }
            case "canceled" -> {
                if (intent.getLatestCharge() != null) {
                    add(Operation.AUTHORISE, intent, lines);
                    add(Operation.VOID, intent, lines);
                }
            }
            default -> {}
        }
    }

    private static void add(Operation operation, PaymentIntent intent, List<StatementLine> lines) {
        add(
                operation,
                intent.getMetadata(),
                intent.getAmount(),
                intent.getCurrency(),
                intent.getCreated(),
                lines);
    }

    private static void add(Refund refund, List<StatementLine> lines) {
        if (!"failed".equals(refund.getStatus()) && !"canceled".equals(refund.getStatus())) {
            add(
                    Operation.REFUND,
                    refund.getMetadata(),
                    refund.getAmount(),
                    refund.getCurrency(),
                    refund.getCreated(),
                    lines);
        }
    }

    /** What carries no mark of ours is not about us. */
    private static void add(
            Operation operation,
            @Nullable Map<String, String> marks,
            long amount,
            String currency,
            long created,
            List<StatementLine> lines) {
        var payment = marks == null ? null : marks.get(StripeRequests.PAYMENT);
        var attempt = marks == null ? null : marks.get(StripeRequests.ATTEMPT);
        if (payment != null && attempt != null) {
            lines.add(
                    new StatementLine(
                            new PaymentId(payment),
                            operation,
                            Integer.parseInt(attempt),
                            Money.ofMinor(amount, currency.toUpperCase(Locale.ROOT)),
                            Instant.ofEpochSecond(created)));
        }
    }
}
