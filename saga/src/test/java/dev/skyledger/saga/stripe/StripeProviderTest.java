package dev.skyledger.saga.stripe;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static dev.skyledger.contracts.booking.BookingExamples.BOOKED_AT;
import static dev.skyledger.contracts.booking.BookingExamples.PRICE;
import static dev.skyledger.contracts.payment.PaymentExamples.ANNAS_PAYMENT;
import static dev.skyledger.saga.stripe.StripeExamples.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import dev.skyledger.saga.provider.Answer;
import dev.skyledger.saga.provider.Operation;
import dev.skyledger.saga.provider.ProviderTimedOut;
import dev.skyledger.saga.provider.StatementLine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The port against answers as Stripe writes them. */
class StripeProviderTest {

    private static final Clock CLOCK = Clock.fixed(BOOKED_AT, ZoneOffset.UTC);
    private static final Answer PROMISED =
            new Answer.Authorised("pi_1", BOOKED_AT.plus(Duration.ofDays(6)));

    private final WireMockServer stripe =
            new WireMockServer(WireMockConfiguration.options().dynamicPort());
    private StripeProvider provider;

    @BeforeEach
    void begin() {
        stripe.start();
        var policy =
                new StripePolicy(
                        "sk_test_nothing",
                        CALLBACK_SECRET,
                        RETURN_URL,
                        stripe.baseUrl(),
                        Duration.ofDays(6),
                        Duration.ofSeconds(2));
        provider = new StripeProvider(StripeConfiguration.client(policy), policy, CLOCK);
    }

    @AfterEach
    void end() {
        stripe.stop();
    }

    @Test
    void money_is_promised_under_our_key_and_marked_as_ours() {
        answers("/v1/payment_intents", 200, intent("requires_capture"));
        assertThat(provider.authorise(call(Operation.AUTHORISE, "pm_card_visa")))
                .isEqualTo(PROMISED);
        stripe.verify(
                postRequestedFor(urlEqualTo("/v1/payment_intents"))
                        .withHeader("Idempotency-Key", equalTo(ANNAS_PAYMENT + "/AUTHORISE/1"))
                        .withRequestBody(containing("amount=12990"))
                        .withRequestBody(containing("currency=eur"))
                        .withRequestBody(containing("capture_method=manual"))
                        .withRequestBody(
                                containing("return_url=https%3A%2F%2Fskyledger.example%2Fpaid")));
    }

    @Test
    void a_declined_card_says_why() {
        answers("/v1/payment_intents", 402, declined("insufficient_funds"));
        assertThat(provider.authorise(call(Operation.AUTHORISE, "pm_card_poor")))
                .isEqualTo(new Answer.Declined("insufficient-funds", true));
    }

    @Test
    void a_stolen_card_is_not_tried_again() {
        answers("/v1/payment_intents", 402, declined("stolen_card"));
        assertThat(provider.authorise(call(Operation.AUTHORISE, "pm_card_stolen")))
                .isEqualTo(new Answer.Declined("stolen-card", false));
    }

    @Test
    void the_owner_of_the_card_is_sent_to_the_bank() {
        answers("/v1/payment_intents", 200, intentThatNeedsAction());
        assertThat(provider.authorise(call(Operation.AUTHORISE, "pm_card_check")))
                .isEqualTo(new Answer.ActionRequired("https://bank.example/check"));
    }

    @Test
    void who_cannot_be_sent_there_may_try_another_card() {
        answers("/v1/payment_intents", 200, intentForSomeProgram());
        assertThat(provider.authorise(call(Operation.AUTHORISE, "pm_card_check")))
                .isEqualTo(new Answer.Declined("authentication-required", true));
    }

    @Test
    void what_the_bank_said_since_is_asked_anew() {
        answers("/v1/payment_intents", 200, intentThatNeedsAction());
        shows("/v1/payment_intents/pi_1", intent("requires_capture"));
        assertThat(provider.inquire(call(Operation.AUTHORISE, "pm_card_check")))
                .isEqualTo(PROMISED);
    }

    @Test
    void promised_money_is_moved() {
        answers("/v1/payment_intents/pi_1/capture", 200, intent("succeeded"));
        assertThat(provider.capture(call(Operation.CAPTURE, "pi_1")))
                .isEqualTo(new Answer.Captured("pi_1"));
    }

    @Test
    void what_was_let_go_of_is_not_moved() {
        answers("/v1/payment_intents/pi_1/capture", 400, MOVED_ON);
        shows("/v1/payment_intents/pi_1", intent("canceled"));
        assertThat(provider.capture(call(Operation.CAPTURE, "pi_1")))
                .isEqualTo(new Answer.Voided());
    }

    @Test
    void what_was_moved_is_not_let_go_of() {
        answers("/v1/payment_intents/pi_1/cancel", 400, MOVED_ON);
        shows("/v1/payment_intents/pi_1", intent("succeeded"));
        assertThat(provider.release(call(Operation.VOID, "pi_1")))
                .isEqualTo(new Answer.Captured("pi_1"));
    }

    @Test
    void money_comes_back_and_pending_counts() {
        answers("/v1/refunds", 200, refund("pending"));
        assertThat(provider.refund(call(Operation.REFUND, "pi_1")))
                .isEqualTo(new Answer.Refunded("re_1"));
    }

    @Test
    void a_refund_that_fails_says_why() {
        answers("/v1/refunds", 200, refund("failed"));
        assertThat(provider.refund(call(Operation.REFUND, "pi_1")))
                .isEqualTo(new Answer.Failed("lost-or-stolen-card", "re_1"));
    }

    @Test
    void nobody_knows_what_became_of_a_call_without_an_answer() {
        stripe.stubFor(
                post("/v1/payment_intents")
                        .willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));
        assertThatThrownBy(() -> provider.authorise(call(Operation.AUTHORISE, "pm_card_visa")))
                .isInstanceOf(ProviderTimedOut.class);
    }

    @Test
    void trouble_at_stripe_is_no_decline() {
        answers("/v1/payment_intents", 500, "{\"error\": {\"type\": \"api_error\"}}");
        assertThatThrownBy(() -> provider.authorise(call(Operation.AUTHORISE, "pm_card_visa")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_statement_lists_what_is_ours() {
        shows("/v1/payment_intents", page(intent("succeeded"), someoneElses()));
        shows("/v1/refunds", page(refund("succeeded")));
        var lines = provider.statement(Instant.EPOCH, BOOKED_AT);
        assertThat(lines)
                .extracting(StatementLine::operation)
                .containsExactly(Operation.AUTHORISE, Operation.CAPTURE, Operation.REFUND);
        assertThat(lines).extracting(StatementLine::amount).containsOnly(PRICE);
    }

    private void answers(String path, int status, String body) {
        stripe.stubFor(
                post(urlEqualTo(path)).willReturn(aResponse().withStatus(status).withBody(body)));
    }

    private void shows(String path, String body) {
        stripe.stubFor(get(urlPathEqualTo(path)).willReturn(aResponse().withBody(body)));
    }
}
