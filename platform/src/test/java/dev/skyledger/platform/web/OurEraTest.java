package dev.skyledger.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.platform.HttpServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OurEraTest {

    private static final String ECHO = "/api/v1/payments/callbacks/echo";

    private final HttpServer server = HttpServer.shared();

    private HttpServer.Answer echo(String member, String value) {
        return server.post(ECHO, "{\"name\": \"x\", \"%s\": %s}".formatted(member, value));
    }

    @Test
    void its_days_and_moments_are_read_as_they_are_written() {
        var moment = "9999-12-31T23:59:59Z";
        assertThat(echo("date", "\"0001-01-01\"").text("date")).isEqualTo("0001-01-01");
        assertThat(echo("at", '"' + moment + '"').text("at")).isEqualTo(moment);
        assertThat(server.get("/api/v1/airports/past?at=" + moment).body()).isEqualTo(moment);
        assertThat(server.get("/api/v1/airports/filter?from=9999-12-31").text("from"))
                .isEqualTo("9999-12-31");
    }

    @Test
    void nothing_is_no_day() {
        assertThat(server.get("/api/v1/airports/past?at=").body()).isEqualTo("null");
        assertThat(server.get("/api/v1/airports/filter?from=").status()).isEqualTo(200);
        assertThat(echo("date", "null").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "date, \"+10000-01-01\"",
        "date, \"0000-12-31\"",
        "date, 999999999999999",
        "at, \"+10000-01-01T00:00:00Z\"",
        "at, \"-0001-01-01T00:00:00Z\"",
        "at, \"+1000000000-01-01T00:00:00Z\"",
        "at, 999999999999999999",
    })
    void what_lies_outside_it_is_refused_in_a_body(String member, String value) {
        refused(member, echo(member, value));
    }

    @ParameterizedTest
    @CsvSource({
        "filter, from, 1/2/27",
        "filter, from, %2B10000-01-01",
        "filter, from, -999999999-01-01",
        "past, at, yesterday",
        "past, at, %2B10000-01-01T00:00:00Z",
        "past, at, -100000-01-01T00:00:00Z",
    })
    void what_lies_outside_it_is_refused_in_an_address(String path, String name, String value) {
        refused(name, server.get("/api/v1/airports/%s?%s=%s".formatted(path, name, value)));
    }

    private static void refused(String field, HttpServer.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.text("code")).isEqualTo("invalid-request");
        assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo(field);
        assertThat(answer.body()).doesNotContain("java.", "Exception");
    }
}
