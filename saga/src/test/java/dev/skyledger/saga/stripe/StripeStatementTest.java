package dev.skyledger.saga.stripe;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.stubbing.Scenario.STARTED;
import static dev.skyledger.contracts.booking.BookingExamples.BOOKED_AT;
import static dev.skyledger.saga.stripe.StripeExamples.intent;
import static dev.skyledger.saga.stripe.StripeExamples.page;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import dev.skyledger.saga.provider.NoStatement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Stripe shows of its books, where it shows them. */
class StripeStatementTest {

    private static final String INTENTS = "/v1/payment_intents";

    private final RecordedStripe stripe =
            new RecordedStripe(Clock.fixed(BOOKED_AT, ZoneOffset.UTC));

    @AfterEach
    void close() {
        stripe.close();
    }

    @Test
    void where_stripe_is_away_there_is_none_yet() {
        shows(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));
        assertThatStatement().isInstanceOf(NoStatement.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 500, 503})
    void where_it_is_not_well_neither(int status) {
        shows(failing(status));
        assertThatStatement().isInstanceOf(NoStatement.class);
    }

    @Test
    void nor_where_it_goes_away_after_the_first_page() {
        var first = page(intent("succeeded")).replace("false", "true");
        stripe.server.stubFor(
                get(urlPathEqualTo(INTENTS))
                        .inScenario("pages")
                        .whenScenarioStateIs(STARTED)
                        .willReturn(aResponse().withBody(first))
                        .willSetStateTo("away"));
        stripe.server.stubFor(
                get(urlPathEqualTo(INTENTS))
                        .inScenario("pages")
                        .whenScenarioStateIs("away")
                        .willReturn(failing(503)));
        assertThatStatement().isInstanceOf(NoStatement.class);
    }

    @Test
    void a_key_that_stripe_does_not_know_is_our_fault() {
        shows(failing(401));
        assertThatStatement().isInstanceOf(IllegalStateException.class);
    }

    private void shows(ResponseDefinitionBuilder answer) {
        stripe.server.stubFor(get(urlPathEqualTo(INTENTS)).willReturn(answer));
    }

    private static ResponseDefinitionBuilder failing(int status) {
        return aResponse().withStatus(status).withBody("{\"error\": {\"type\": \"api_error\"}}");
    }

    private AbstractThrowableAssert<?, ?> assertThatStatement() {
        return assertThatThrownBy(() -> stripe.provider.statement(Instant.EPOCH, BOOKED_AT));
    }
}
