package dev.skyledger.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.skyledger.platform.TestDatabase;
import dev.skyledger.running.Api;
import dev.skyledger.running.Collector;
import dev.skyledger.running.Node;
import dev.skyledger.running.SharedNode;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whoever has the trace id of a request finds it in the log, in the events and in the traces. */
class RequestsAreFoundAgainTest {

    private static final String ADMIN = "admin@example.org";

    private static final String BEGUN = "The view voucher-view is made anew from the log.";

    @TempDir private Path data;

    @Test
    void in_development_a_line_bears_the_id_where_a_request_is_behind_it() {
        var trace = rebuilt(SharedNode.api(), SharedNode.api().login("auditor@skyledger.test"));
        await().until(() -> SharedNode.said().contains("[" + trace + "]: " + BEGUN));
        assertThat(SharedNode.said()).doesNotContain(" []").contains("The view voucher-view");
    }

    @Test
    void in_production_each_line_is_json_and_a_sampled_request_is_one_trace() throws Exception {
        try (var collector = Collector.start();
                var node = production(collector.endpoint())) {
            var api = node.api();
            var admin = api.login(ADMIN);
            var trace = rebuilt(api, auditor(api, admin));
            await().until(() -> node.said().contains(BEGUN));
            assertThat(lines(node))
                    .filteredOn(line -> line.path("message").asString().equals(BEGUN))
                    .extracting(line -> line.path("traceId").asString())
                    .containsExactly(trace);
            booksInOneTrace(api, admin, collector);
        }
    }

    private static void booksInOneTrace(Api api, String admin, Collector collector) {
        var traveller = api.newcomer("anna@example.org");
        var flight = api.flight(admin, "TP4901", 5);
        var booked = api.post("/bookings", traveller, Api.order(flight, "tok_ok"));
        assertThat(booked.status()).isEqualTo(201);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        assertThat(collector.namesIn(traceOf(booked)))
                                .contains(
                                        "http post /api/v1/bookings",
                                        "CommandBus.handleCommand(PlaceBooking)",
                                        "EventBus.publishEvent(BookingPlaced)",
                                        "StreamingEventProcessor.process(BookingPlaced)"));
    }

    private static List<JsonNode> lines(Node node) {
        return node.said()
                .lines()
                .filter(line -> line.startsWith("{"))
                .map(line -> JsonMapper.shared().readTree(line))
                .toList();
    }

    private static String rebuilt(Api api, String auditor) {
        var begun = api.post("/audit/projections/voucher-view/rebuild", auditor, null);
        assertThat(begun.status()).as("%s", begun).isEqualTo(202);
        return traceOf(begun);
    }

    private static String traceOf(Api.Answer answer) {
        return answer.headers().get("x-trace-id").getFirst();
    }

    private static String auditor(Api api, String admin) {
        var email = "auditor@example.org";
        var account =
                Map.of(
                        "email",
                        email,
                        "displayName",
                        "Aurora",
                        "password",
                        Api.PASSWORD,
                        "roles",
                        List.of("AUDITOR"));
        var opened = api.post("/admin/users", admin, account);
        assertThat(opened.status()).as("%s", opened).isEqualTo(201);
        return api.login(email);
    }

    private Node production(String collector) throws Exception {
        var keys = KeyPairGenerator.getInstance("RSA");
        keys.initialize(2048);
        var pem =
                Base64.getEncoder()
                        .encodeToString(keys.generateKeyPair().getPrivate().getEncoded());
        return Node.start(
                TestDatabase.migratedUrl(),
                data,
                "spring.profiles.active=production",
                "skyledger.security.master-key=" + Base64.getEncoder().encodeToString(new byte[32]),
                "skyledger.security.signing-key=-----BEGIN PRIVATE KEY-----\\n"
                        + pem
                        + "\\n-----END PRIVATE KEY-----",
                "SKYLEDGER_ADMIN_EMAIL=" + ADMIN,
                "SKYLEDGER_ADMIN_PASSWORD=" + Api.PASSWORD,
                "management.tracing.sampling.probability=1.0",
                "management.opentelemetry.tracing.export.otlp.endpoint=" + collector);
    }
}
