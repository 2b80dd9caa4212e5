package dev.skyledger.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.platform.HttpServer;
import dev.skyledger.platform.HttpServer.Answer;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemsTest {

    private static final String ECHO = "/api/v1/payments/callbacks/echo";

    private final HttpServer server = HttpServer.shared();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"name\": \"x\", \"colour\": 1} | invalid-request | colour",
                "{\"name\": \"x\", \"legs\": [{\"number\": \"TP1\", \"seats\": 1, \"row\": 2}]} | invalid-request | legs[0].row",
                "{\"name\": \"x\", \"legs\": [{\"number\": \"nonsense\", \"seats\": 1}]} | invalid-request | legs[0].number",
                "{\"name\": \"x\", \"legs\": [{\"number\": \"TP1\", \"seats\": null}]} | invalid-request | legs[0].seats",
                "{\"name\": \"x\", \"legs\": [{\"number\": \"TP1\", \"seats\": 1.5}]} | invalid-request | legs[0].seats",
                "{\"name\": \"x\", \"legs\": [{\"number\": \"TP1\", \"seats\": \"1\"}]} | invalid-request | legs[0].seats",
                "{\"name\": \"x\", \"legs\": [{\"number\": \"TP1\", \"seats\": 0}]} | invalid-request | legs[0].seats",
                "{\"name\": \"x\", \"legs\": {}} | invalid-request | legs",
                "{\"name\": 7} | invalid-request | name",
                "{\"name\": \" \"} | invalid-request | name",
                "{} | invalid-request | name",
                "{\"name\": \"x\", \"cabin\": \"ROOF\"} | invalid-request | cabin",
                "{\"name\": \"x\", \"date\": \"tomorrow\"} | invalid-request | date",
                "{\"name\": \"x\", \"price\": {\"amount\": \"1.234\", \"currency\": \"EUR\"}} | invalid-request | price",
                "{\"name\": \"x\", \"price\": {\"amount\": \"1.20\"}} | invalid-request | price.currency",
                "{\"name\": \"x\", \"price\": 12} | invalid-request | price",
                "[] | invalid-request | body",
                "{\"name\": \"x\", \"name\": \"y\"} | malformed-request | ~~",
                "{\"name\": \"x\"} {} | invalid-request | body",
                "{\"name\": | malformed-request | ~~",
                "~~ | malformed-request | ~~",
            })
    void a_bad_body_is_explained(String body, String code, String field) {
        var answer = server.post(ECHO, body == null ? "" : body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertProblem(answer);
        assertThat(answer.text("code")).as(answer.body()).isEqualTo(code);
        assertThat(answer.json().at("/errors/0/field").asString(""))
                .as(answer.body())
                .isEqualTo(field);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/airports/text, 400, invalid-request, query",
        "/api/v1/airports/text?query=x&adults=two, 400, invalid-request, adults",
        "/api/v1/airports/text?query=x&adults=0, 400, invalid-request, adults",
        "/api/v1/airports/filter?from=soon, 400, invalid-request, from",
        "/api/v1/flights/000000000000000000000000000000000000, 400, invalid-request, flight",
        "/api/v1/airlines/refused, 409, email-taken,",
        "/api/v1/airlines/wrapped, 409, price-changed,",
        "/api/v1/airlines/conflict, 409, concurrent-change,",
        "/api/v1/airlines/shape, 400, invalid-request, request",
        "/api/v1/airlines/overload, 503, overloaded,",
        "/api/v1/airlines/lost, 503, temporarily-unavailable,",
        "/api/v1/airlines/undone, 503, temporarily-unavailable,",
        "/api/v1/airlines/full, 503, temporarily-unavailable,",
        "/api/v1/airlines/never, 503, temporarily-unavailable,",
        "/api/v1/airlines/bug, 500, internal-error,",
        "/api/v1/airlines/worse, 500, internal-error,",
        "/problems/nothing, 404, not-found,",
        "/nothing, 404, not-found,",
        "/a//b, 400, malformed-request,",
        "/error, 404, not-found,",
    })
    void every_failure_is_a_problem(String path, int status, String code, String field) {
        var answer = server.get(path);
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.text("code")).isEqualTo(code);
        assertThat(answer.json().at("/errors/0/field").asString(""))
                .isEqualTo(field == null ? "" : field);
        assertProblem(answer);
    }

    @Test
    void details_of_a_refusal_are_members() {
        var answer = server.get("/api/v1/airlines/wrapped").json();
        assertThat(answer.at("/current/amount").asString()).isEqualTo("120.00");
        assertThat(answer.at("/offered/amount").asString()).isEqualTo("100.00");
        assertThat(answer.path("bookingId").asString()).startsWith("01920000");
    }

    @Test
    void what_may_be_better_soon_says_when() {
        assertThat(server.get("/api/v1/airlines/overload").header("Retry-After")).isEqualTo("2");
        assertThat(server.get("/api/v1/airlines/lost").header("Retry-After")).isEqualTo("2");
        assertThat(server.get("/api/v1/airlines/full").header("Retry-After")).isEqualTo("2");
    }

    @Test
    void method_form_and_wish_that_do_not_fit_are_problems() {
        var none = BodyPublishers.noBody();
        var deleted = server.send("DELETE", "/problems/not-found", none);
        assertThat(deleted.text("code")).isEqualTo("method-not-allowed");
        assertThat(deleted.header("Allow")).contains("GET");
        assertThat(server.post(ECHO, "<a/>", "Content-Type", "application/xml").text("code"))
                .isEqualTo("unsupported-media-type");
        var picture = server.get("/api/v1/airports/filter", "Accept", "image/png");
        assertThat(picture.status()).isEqualTo(406);
        assertProblem(picture);
    }

    @Test
    void requests_that_only_the_container_sees_are_problems() throws IOException {
        try (var socket = new Socket("localhost", server.port())) {
            socket.getOutputStream()
                    .write(
                            "GET /a|b{ HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
                                    .getBytes(StandardCharsets.US_ASCII));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer)
                    .startsWith("HTTP/1.1 400")
                    .contains("application/problem+json", "malformed-request");
        }
    }

    private static void assertProblem(Answer answer) {
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().path("status").asInt()).isEqualTo(answer.status());
        assertThat(answer.text("type")).isEqualTo("/problems/" + answer.text("code"));
        assertThat(answer.text("error")).isEqualTo(answer.text("detail")).isNotEmpty();
        assertThat(answer.text("traceId"))
                .isEqualTo(answer.header("X-Trace-Id"))
                .matches("[0-9a-f]{32}");
        assertThat(answer.text("instance")).startsWith("/");
        assertThat(answer.body())
                .doesNotContain(
                        "dev.skyledger", "Exception", "secret", "org.", "tools.jackson", "java.");
    }
}
