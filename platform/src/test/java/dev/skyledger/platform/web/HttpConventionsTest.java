package dev.skyledger.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.platform.HttpServer;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class HttpConventionsTest {

    private static final String ECHO = "/api/v1/payments/callbacks/echo";

    private final HttpServer server = HttpServer.shared();

    @Test
    void text_is_trimmed_and_composed() {
        var answer = server.post(ECHO, "{\"name\": \"  Jose\\u0301 \"}");
        assertThat(answer.text("name")).isEqualTo("Jos\u00e9");
        assertThat(server.get("/api/v1/airports/text?query=%20Lis%20").body()).isEqualTo("Lis 1");
    }

    @Test
    void text_that_no_database_can_keep_is_refused() {
        assertThat(
                        server.post(ECHO, "{\"name\": \"a\\u0000b\"}")
                                .json()
                                .at("/errors/0/field")
                                .asString())
                .isEqualTo("name");
        assertThat(
                        server.get("/api/v1/airports/text?query=a%00b")
                                .json()
                                .at("/errors/0/field")
                                .asString())
                .isEqualTo("query");
    }

    @Test
    void an_unknown_query_parameter_is_named() {
        var answer = server.get("/api/v1/airports/text?query=x&colour=red&size=1");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo("colour");
        assertThat(answer.json().at("/errors/1/field").asString()).isEqualTo("size");
    }

    @Test
    void text_in_an_address_or_a_header_is_no_longer_than_described() {
        var most = "x".repeat(TextBounds.GENERAL);
        var text = "/api/v1/airports/text?query=";
        assertThat(server.get(text + most).status()).isEqualTo(200);
        assertThat(server.get(text + "%C3%A9".repeat(TextBounds.GENERAL)).status()).isEqualTo(200);
        tooLong("query", server.get(text + most + "x"));
        tooLong("query", server.get(text + "a&query=" + most + "x"));
        tooLong("status", server.get("/api/v1/airports/filter?status=" + most + "x"));
        var token = Tokens.traveller(server);
        tooLong("flight", server.get("/api/v1/flights/" + most + "x", "Authorization", token));
        tooLong("cursor", server.get("/api/v1/airports/page?cursor=" + most.repeat(21)));
        assertThat(server.get("/api/v1/airports/page?cursor=" + most.repeat(19)).text("code"))
                .isEqualTo("cursor-invalid");
        tooLong("Prefer", server.get(text + "a", "Prefer", most + "x"));
        var cookie = "skyledger_refresh=" + most.repeat(21);
        tooLong("skyledger_refresh", server.get(text + "a", "Cookie", cookie));
    }

    private static void tooLong(String field, HttpServer.Answer answer) {
        assertThat(answer.status()).as(field).isEqualTo(400);
        assertThat(answer.text("code")).isEqualTo("invalid-request");
        assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo(field);
    }

    @Test
    void the_parts_of_a_filter_are_known() {
        assertThat(server.get("/api/v1/airports/filter?status=HELD&from=2026-12-20").status())
                .isEqualTo(200);
        assertThat(server.get("/api/v1/airports/filter?state=HELD").status()).isEqualTo(400);
    }

    @Test
    void an_answer_has_only_the_members_that_are_asked_for() {
        var filter = "/api/v1/airports/filter?status=HELD&from=2026-12-20";
        assertThat(server.get(filter + "&fields=from").body())
                .isEqualTo("{\"from\":\"2026-12-20\"}");
        assertThat(server.get(filter + "&fields=from,%20status").json().size()).isEqualTo(2);
        assertThat(server.get(filter + "&fields=from&fields=status").json().size()).isEqualTo(2);
        assertThat(server.get("/api/v1/airports/filters?fields=status").body())
                .isEqualTo("{\"items\":[{\"status\":\"HELD\"}],\"nextCursor\":null}");
    }

    @Test
    void members_that_are_not_there_are_named_with_those_that_are() {
        var answer = server.get("/api/v1/airports/filter?fields=status,colour");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo("fields");
        assertThat(answer.json().at("/errors/0/message").asString())
                .isEqualTo("'colour' is none of status, from");
        assertThat(server.get("/api/v1/airports/filter?fields=").status()).isEqualTo(400);
        assertThat(server.get("/api/v1/airports/page?fields=items").json().at("/errors/0/field"))
                .hasToString("\"fields\"");
        assertThat(server.get("/api/v1/airlines/refused?fields=code").status()).isEqualTo(400);
    }

    @Test
    void a_change_says_which_version_it_changes() {
        var path = "/api/v1/bookings/1";
        var token = Tokens.traveller(server);
        var none = BodyPublishers.noBody();
        assertThat(server.send("PUT", path, none, "Authorization", token).text("code"))
                .isEqualTo("precondition-required");
        assertThat(
                        server.send("PUT", path, none, "Authorization", token, "If-Match", "seven")
                                .status())
                .isEqualTo(400);
        assertThat(
                        server.send("PUT", path, none, "Authorization", token, "If-Match", "\"7\"")
                                .header("ETag"))
                .isEqualTo("\"8\"");
    }

    @Test
    void a_large_body_is_refused_whether_its_length_is_told_or_not() {
        var large = "{\"name\": \"" + "x".repeat(1_100_000) + "\"}";
        assertThat(server.post(ECHO, large).text("code")).isEqualTo("body-too-large");
        var bytes = large.getBytes(StandardCharsets.UTF_8);
        var chunked = BodyPublishers.fromPublisher(BodyPublishers.ofByteArray(bytes));
        assertThat(
                        server.send("POST", ECHO, chunked, "Content-Type", "application/json")
                                .text("code"))
                .isEqualTo("body-too-large");
    }

    @Test
    void the_trace_is_the_callers_or_a_new_one() {
        var trace = "0af7651916cd43dd8448eb211c80319c";
        var answer =
                server.get(
                        "/api/v1/airports/logged",
                        "traceparent",
                        "00-" + trace + "-b7ad6b7169203331-01");
        assertThat(answer.header("X-Trace-Id")).isEqualTo(trace);
        assertThat(answer.body()).endsWith(" " + trace);
        assertThat(server.get("/nothing").header("X-Trace-Id")).matches("[0-9a-f]{32}");
    }

    @Test
    void waiting_is_as_long_as_preferred_within_bounds() {
        assertThat(server.get("/api/v1/airports/prefer").body()).isEqualTo("PT5S");
        assertThat(server.get("/api/v1/airports/prefer", "Prefer", "wait=9").body())
                .isEqualTo("PT9S");
        assertThat(server.get("/api/v1/airports/prefer", "Prefer", "wait=99").body())
                .isEqualTo("PT30S");
        assertThat(server.get("/api/v1/airports/prefer", "Prefer", "respond-async").body())
                .isEqualTo("PT0S");
        assertThat(server.get("/api/v1/airports/prefer", "Prefer", "wait=soon").body())
                .isEqualTo("PT5S");
    }

    @Test
    void pages_of_the_application_are_served_and_other_addresses_are_nothing() {
        for (var path :
                new String[] {
                    "/", "/search?origin=LIS", "/login", "/my/bookings/1", "/console/a/b"
                }) {
            var page = server.get(path);
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.body()).contains("the web application");
            assertThat(page.header("Cache-Control")).isEqualTo("no-cache");
        }
        assertThat(server.get("/assets/app-1.js").header("Cache-Control")).contains("immutable");
        assertThat(server.get("/searching").text("code")).isEqualTo("not-found");
    }

    @Test
    void what_the_build_has_packed_is_sent_packed_to_whoever_can_unpack_it() {
        var packed = server.get("/assets/app-1.js", "Accept-Encoding", "gzip, br");
        assertThat(packed.header("Content-Encoding")).isEqualTo("br");
        assertThat(packed.header("Content-Type")).startsWith("text/javascript");
        assertThat(packed.header("Cache-Control")).contains("immutable");
        assertThat(packed.headers().allValues("Vary").toString()).contains("Accept-Encoding");
        assertThat(packed.body()).isEqualTo("packed");
        assertThat(server.get("/assets/app-1.js").body()).isNotEqualTo("packed");
    }

    @Test
    void answers_are_hardened_and_compressed() {
        var page = server.get("/", "Accept-Encoding", "gzip");
        assertThat(page.header("Content-Security-Policy")).contains("frame-ancestors 'none'");
        assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(server.get("/v3/api-docs", "Accept-Encoding", "gzip").header("Content-Encoding"))
                .isEqualTo("gzip");
    }
}
