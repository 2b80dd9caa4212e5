package dev.skyledger.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.platform.HttpServer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PagingTest {

    private static final String LIST = "/api/v1/airports/page";

    private final HttpServer server = HttpServer.shared();

    @Test
    void pages_lead_through_the_whole_list() {
        var seen = new ArrayList<Integer>();
        var next = "";
        for (var pages = 0; pages < 5 && next != null; pages++) {
            var page = server.get(LIST + (next.isEmpty() ? "" : "?cursor=" + next)).json();
            page.path("items").forEach(item -> seen.add(item.asInt()));
            next = page.path("nextCursor").asStringOpt().orElse(null);
        }
        assertThat(seen).hasSize(45).startsWith(1, 2).endsWith(45);
    }

    @Test
    void a_limit_is_between_1_and_100() {
        assertThat(server.get(LIST + "?limit=3").json().path("items").size()).isEqualTo(3);
        for (var limit : List.of("0", "101", "-1", "many", "")) {
            var answer = server.get(LIST + "?limit=" + limit);
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo("limit");
        }
    }

    @Test
    void a_cursor_of_another_query_is_foreign() {
        var cursor = server.get(LIST + "?of=a").text("nextCursor");
        assertThat(server.get(LIST + "?of=a&limit=2&cursor=" + cursor).status()).isEqualTo(200);
        assertThat(server.get(LIST + "?of=b&cursor=" + cursor).text("code"))
                .isEqualTo("cursor-invalid");
    }

    @Test
    void a_forged_cursor_is_foreign() {
        var cursor = server.get(LIST).text("nextCursor");
        for (var forged : List.of("A" + cursor, cursor + "A", "x", ".", "%00", "a.b.c")) {
            assertThat(server.get(LIST + "?cursor=" + forged).text("code"))
                    .isIn("cursor-invalid", "invalid-request");
        }
    }
}
