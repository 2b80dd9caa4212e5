package dev.skyledger.saga.stripe;

import static dev.skyledger.contracts.booking.BookingExamples.BOOKED_AT;
import static dev.skyledger.contracts.booking.BookingExamples.PRICE;
import static dev.skyledger.contracts.payment.PaymentExamples.ANNAS_PAYMENT;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.skyledger.saga.provider.CallbackRequest;
import dev.skyledger.saga.provider.Operation;
import dev.skyledger.saga.provider.Origin;
import dev.skyledger.saga.provider.ProviderCall;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Calls to Stripe, and its answers as it writes them, without what nobody reads. */
final class StripeExamples {

    static final String CALLBACK_SECRET = "whsec_for_tests_only";

    static final String RETURN_URL = "https://skyledger.example/paid";

    static final String MOVED_ON =
            """
            {"error": {"type": "invalid_request_error", "code": "payment_intent_unexpected_state",
             "message": "This PaymentIntent's status does not allow it."}}
            """;

    private static final String MARKS =
            "\"metadata\": {\"payment\": \"%s\", \"attempt\": \"1\"}".formatted(ANNAS_PAYMENT);

    private StripeExamples() {}

    static ProviderCall call(Operation operation, String detail) {
        return call(operation, detail, 0);
    }

    static ProviderCall call(Operation operation, String detail, int round) {
        var origin = new Origin("story", "cause", "trace");
        return new ProviderCall(
                ANNAS_PAYMENT, operation, 1, PRICE, detail, origin, BOOKED_AT, 0, round);
    }

    static String intent(String status) {
        return """
        {"id": "pi_1", "object": "payment_intent", "amount": 12990, "currency": "eur",
         "created": 1795260000, "latest_charge": "ch_1", "status": "%s", %s}
        """
                .formatted(status, MARKS);
    }

    static String intentThatNeedsAction() {
        return """
        {"id": "pi_1", "object": "payment_intent", "amount": 12990, "currency": "eur",
         "created": 1795260000, "status": "requires_action", %s,
         "next_action": {"type": "redirect_to_url",
                         "redirect_to_url": {"url": "https://bank.example/check"}}}
        """
                .formatted(MARKS);
    }

    /** The check is for a program of Stripe's own in the browser, which nobody runs here. */
    static String intentForSomeProgram() {
        return """
        {"id": "pi_1", "object": "payment_intent", "amount": 12990, "currency": "eur",
         "created": 1795260000, "status": "requires_action", %s,
         "next_action": {"type": "use_stripe_sdk", "use_stripe_sdk": {}}}
        """
                .formatted(MARKS);
    }

    static String someoneElses() {
        return """
        {"id": "pi_2", "object": "payment_intent", "amount": 500, "currency": "eur",
         "created": 1795260000, "latest_charge": "ch_2", "status": "succeeded",
         "metadata": {}}
        """;
    }

    static String refund(String status) {
        return """
        {"id": "re_1", "object": "refund", "amount": 12990, "currency": "eur",
         "created": 1795260000, "payment_intent": "pi_1", "status": "%s",
         "failure_reason": "lost_or_stolen_card", %s}
        """
                .formatted(status, MARKS);
    }

    /** What one round of giving money back left. */
    static String refund(String id, int round, String status) {
        return refund(status)
                .replace("re_1", id)
                .replace("\"attempt\"", "\"round\": \"%d\", \"attempt\"".formatted(round));
    }

    static String declined(String code) {
        return """
        {"error": {"type": "card_error", "code": "card_declined", "decline_code": "%s",
         "message": "Your card was declined."}}
        """
                .formatted(code);
    }

    static String page(String... items) {
        return """
        {"object": "list", "has_more": false, "url": "/v1/list", "data": [%s]}
        """
                .formatted(String.join(",", items));
    }

    static String event(String type, String about) {
        return event("evt_1", type, about);
    }

    static String event(String id, String type, String about) {
        return """
        {"id": "%s", "object": "event", "type": "%s", "api_version": "2024-06-20",
         "data": {"object": %s}}
        """
                .formatted(id, type, about);
    }

    /** As Stripe documents its signature: the moment and the body under a keyed hash. */
    static CallbackRequest signed(String body, Instant at) {
        var moment = at.getEpochSecond();
        var signature = "t=%d,v1=%s".formatted(moment, hash(moment + "." + body));
        return new CallbackRequest(Map.of("Stripe-Signature", List.of(signature)), body);
    }

    private static String hash(String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(CALLBACK_SECRET.getBytes(UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
