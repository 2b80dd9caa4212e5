package dev.skyledger.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.contracts.shared.Role;
import dev.skyledger.platform.HttpServer;
import dev.skyledger.platform.web.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessTest {

    private static final String SCRAPE = "a-token-of-the-scraper";

    private final HttpServer server = HttpServer.shared();

    @ParameterizedTest
    @CsvSource({
        "/api/v1/airports, 404, 404, 404, 404, 404, 404",
        "/api/v1/flights/search, 400, 400, 400, 400, 400, 400",
        "/api/v1/flights/weekdays, 401, 400, 400, 400, 400, 400",
        "/api/v1/nothing, 401, 404, 404, 404, 404, 404",
        "/api/v1/bookings, 401, 200, 200, 200, 200, 200",
        "/api/v1/admin/flights, 401, 403, 404, 403, 403, 403",
        "/api/v1/admin/searches, 401, 403, 404, 404, 403, 403",
        "/api/v1/admin/searches/routes, 401, 403, 404, 404, 403, 403",
        "/api/v1/admin/metrics, 401, 403, 403, 403, 403, 200",
        "/api/v1/admin/health, 401, 403, 403, 403, 403, 200",
        "/api/v1/audit/events, 401, 403, 403, 403, 404, 403",
        "/api/v1/simulator/payments, 401, 403, 404, 404, 404, 404",
        "/actuator/health, 200, 200, 200, 200, 200, 200",
        "/actuator/health/liveness, 200, 200, 200, 200, 200, 200",
        "/actuator/health/readiness, 200, 200, 200, 200, 200, 200",
        "/actuator/env, 401, 403, 403, 403, 403, 403",
        "/.well-known/jwks.json, 200, 200, 200, 200, 200, 200",
    })
    void who_may_ask_for_what(
            String path,
            int nobody,
            int traveller,
            int admin,
            int analyst,
            int auditor,
            int operator) {
        assertThat(server.get(path).status()).as("nobody").isEqualTo(nobody);
        assertThat(as(Role.TRAVELLER, path)).as("traveller").isEqualTo(traveller);
        assertThat(as(Role.ADMIN, path)).as("admin").isEqualTo(admin);
        assertThat(as(Role.ANALYST, path)).as("analyst").isEqualTo(analyst);
        assertThat(as(Role.AUDITOR, path)).as("auditor").isEqualTo(auditor);
        assertThat(as(Role.OPERATOR, path)).as("operator").isEqualTo(operator);
    }

    private int as(Role role, String path) {
        return server.get(path, "Authorization", Tokens.of(server, role)).status();
    }

    @Test
    void a_booking_is_retrieved_without_a_token_and_with_one_that_is_no_good() {
        var path = "/api/v1/bookings/retrieval";
        assertThat(server.post(path, "{}").status()).isEqualTo(405);
        assertThat(server.post(path, "{}", "Authorization", "Bearer old").status()).isEqualTo(405);
        assertThat(server.post("/api/v1/bookings/other", "{}").status()).isEqualTo(401);
        assertThat(server.get(path).status()).isEqualTo(401);
    }

    @Test
    void health_tells_the_public_its_status_only() {
        assertThat(server.get("/actuator/health").body()).doesNotContain("components", "details");
        var details =
                server.get(
                        "/api/v1/admin/health", "Authorization", Tokens.of(server, Role.OPERATOR));
        assertThat(details.body()).contains("components");
    }

    @Test
    void the_scraper_has_a_token_of_its_own() {
        try (var scraped = HttpServer.with("skyledger.security.scrape-token=" + SCRAPE)) {
            var path = "/api/v1/admin/metrics";
            var answer = scraped.get(path, "Authorization", "Bearer " + SCRAPE);
            assertThat(answer.body()).contains("jvm_memory_used_bytes");
            assertThat(scraped.get(path, "Authorization", "Bearer " + SCRAPE + "x").status())
                    .isEqualTo(401);
            assertThat(
                            scraped.get("/api/v1/bookings", "Authorization", "Bearer " + SCRAPE)
                                    .status())
                    .isEqualTo(401);
        }
    }

    @Test
    void refused_roles_are_problems() {
        var answer = server.get("/api/v1/admin/flights", "Authorization", Tokens.traveller(server));
        assertThat(answer.text("code")).isEqualTo("forbidden");
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.text("traceId")).isEqualTo(answer.header("X-Trace-Id"));
    }

    @Test
    void the_origin_of_a_request_is_known() {
        var origin =
                server.get(
                        "/api/v1/notifications",
                        "Authorization",
                        Tokens.of(server, Role.ADMIN),
                        "X-Client",
                        "web",
                        "X-On-Behalf-Of",
                        Tokens.ANNA.value(),
                        "X-Reason",
                        "called by phone");
        assertThat(origin.json().at("/caller/id").asString()).isEqualTo(Tokens.ANNA.value());
        assertThat(origin.text("channel")).isEqualTo("WEB");
        assertThat(origin.text("traceId")).isEqualTo(origin.header("X-Trace-Id"));
        assertThat(origin.text("onBehalfOf")).isEqualTo(Tokens.ANNA.value());
        assertThat(origin.text("reason")).isEqualTo("called by phone");
    }

    @Test
    void acting_for_somebody_needs_staff_and_a_reason() {
        var path = "/api/v1/notifications";
        var anna = Tokens.ANNA.value();
        var admin = Tokens.of(server, Role.ADMIN);
        var traveller = Tokens.traveller(server);
        assertThat(server.get(path, "Authorization", admin, "X-On-Behalf-Of", anna).status())
                .isEqualTo(400);
        assertThat(server.get(path, "Authorization", traveller, "X-On-Behalf-Of", anna).status())
                .isEqualTo(403);
    }
}
