package dev.skyledger.saga.stripe;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static dev.skyledger.saga.stripe.StripeExamples.CALLBACK_SECRET;
import static dev.skyledger.saga.stripe.StripeExamples.RETURN_URL;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.time.Clock;
import java.time.Duration;

/** Stripe as far as its answers were written down, and the port to it. */
final class RecordedStripe implements AutoCloseable {

    final WireMockServer server = new WireMockServer(WireMockConfiguration.options().dynamicPort());
    final StripeProvider provider;

    RecordedStripe(Clock clock) {
        server.start();
        var policy =
                new StripePolicy(
                        "sk_test_nothing",
                        CALLBACK_SECRET,
                        RETURN_URL,
                        server.baseUrl(),
                        Duration.ofDays(6),
                        Duration.ofSeconds(2));
        provider = new StripeProvider(StripeConfiguration.client(policy), policy, clock);
    }

    void answers(String path, String body) {
        answers(path, 200, body);
    }

    void answers(String path, int status, String body) {
        server.stubFor(
                post(urlEqualTo(path)).willReturn(aResponse().withStatus(status).withBody(body)));
    }

    void shows(String path, String body) {
        server.stubFor(get(urlPathEqualTo(path)).willReturn(aResponse().withBody(body)));
    }

    /** How often it was asked to make one of these. */
    int made(String path) {
        return server.findAll(postRequestedFor(urlEqualTo(path))).size();
    }

    @Override
    public void close() {
        server.stop();
    }
}
