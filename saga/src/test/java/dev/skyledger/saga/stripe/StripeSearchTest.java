package dev.skyledger.saga.stripe;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static dev.skyledger.contracts.booking.BookingExamples.BOOKED_AT;
import static dev.skyledger.contracts.payment.PaymentExamples.ANNAS_PAYMENT;
import static dev.skyledger.saga.stripe.StripeExamples.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.saga.provider.Answer;
import dev.skyledger.saga.provider.Operation;
import dev.skyledger.saga.provider.ProviderCall;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What Stripe has done is found, also when it has forgotten under which key it was asked. */
class StripeSearchTest {

    private static final String INTENTS = "/v1/payment_intents";
    private static final String SEARCH = "/v1/payment_intents/search";
    private static final String REFUNDS = "/v1/refunds";

    private Instant now = BOOKED_AT;
    private final InstantSource time = () -> now;
    private final Clock clock = time.withZone(ZoneOffset.UTC);
    private final RecordedStripe stripe = new RecordedStripe(clock);

    @AfterEach
    void close() {
        stripe.close();
    }

    @Test
    void a_promise_whose_key_is_forgotten_is_found_by_its_marks_and_not_made_again() {
        later(Duration.ofHours(25));
        stripe.answers(INTENTS, intent("requires_capture").replace("pi_1", "pi_again"));
        stripe.shows(SEARCH, found(someoneElses(), intent("requires_capture")));
        stripe.shows(INTENTS + "/pi_1", intent("requires_capture"));
        assertThat(authorised())
                .isEqualTo(new Answer.Authorised("pi_1", now.plus(Duration.ofDays(6))));
        assertThat(stripe.made(INTENTS)).isZero();
        stripe.server.verify(
                getRequestedFor(urlPathEqualTo(SEARCH))
                        .withQueryParam(
                                "query",
                                equalTo(
                                        "metadata[\"payment\"]:\"%s\" AND metadata[\"attempt\"]:\"1\""
                                                .formatted(ANNAS_PAYMENT))));
    }

    @Test
    void of_several_the_one_that_is_good_counts() {
        later(Duration.ofHours(25));
        stripe.shows(
                SEARCH,
                found(
                        intent("canceled").replace("pi_1", "pi_0"),
                        intent("requires_capture"),
                        intent("requires_payment_method").replace("pi_1", "pi_2")));
        stripe.shows(INTENTS + "/pi_1", intent("requires_capture"));
        assertThat(authorised()).isInstanceOf(Answer.Authorised.class);
    }

    @Test
    void while_the_search_may_be_behind_nobody_knows() {
        later(Duration.ofHours(24));
        stripe.shows(SEARCH, found());
        assertThat(authorised()).isEqualTo(new Answer.Pending());
        later(Duration.ofHours(2));
        assertThat(authorised()).isEqualTo(new Answer.Unknown());
        assertThat(stripe.made(INTENTS)).isZero();
    }

    @Test
    void who_may_not_search_does_not_know_either() {
        later(Duration.ofDays(2));
        stripe.server.stubFor(
                get(urlPathEqualTo(SEARCH))
                        .willReturn(aResponse().withStatus(400).withBody(MOVED_ON)));
        assertThat(authorised()).isEqualTo(new Answer.Pending());
        assertThat(stripe.made(INTENTS)).isZero();
    }

    @Test
    void a_refund_whose_answer_was_lost_is_found() {
        later(Duration.ofDays(3));
        stripe.shows(REFUNDS, page(refund("re_7", 0, "failed"), refund("re_8", 1, "succeeded")));
        assertThat(stripe.provider.inquire(refundOf(1))).isEqualTo(new Answer.Refunded("re_8"));
        assertThat(stripe.provider.inquire(refundOf(0))).isInstanceOf(Answer.Failed.class);
        assertThat(stripe.provider.inquire(refundOf(2))).isEqualTo(new Answer.Unknown());
        stripe.server.verify(
                getRequestedFor(urlPathEqualTo(REFUNDS))
                        .withQueryParam("payment_intent", equalTo("pi_1")));
    }

    @Test
    void the_refund_of_another_try_is_not_this_one() {
        stripe.shows(
                REFUNDS,
                page(refund("succeeded").replace("\"attempt\": \"1\"", "\"attempt\": \"2\"")));
        assertThat(stripe.provider.inquire(refundOf(0))).isEqualTo(new Answer.Unknown());
    }

    private void later(Duration time) {
        now = now.plus(time);
    }

    private Answer authorised() {
        return stripe.provider.inquire(call(Operation.AUTHORISE, "pm_card_visa"));
    }

    private static ProviderCall refundOf(int round) {
        return call(Operation.REFUND, "pi_1", round);
    }

    private static String found(String... intents) {
        return page(intents).replace("\"list\"", "\"search_result\"");
    }
}
