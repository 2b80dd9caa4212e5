package dev.skyledger.query.demand;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.contracts.booking.Party;
import dev.skyledger.contracts.search.SearchAnswered;
import dev.skyledger.contracts.search.SearchAnswered.Outcome;
import dev.skyledger.contracts.search.SearchAnswered.SearchedLeg;
import dev.skyledger.contracts.shared.AirportCode;
import dev.skyledger.contracts.shared.Role;
import dev.skyledger.platform.HttpServer;
import dev.skyledger.platform.web.Tokens;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** What analysts see of the searches that were made. */
class SearchesOverHttpTest {

    private static final Instant NOW = Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS);
    private static final String LOG = "/api/v1/admin/searches";

    private static HttpServer server;

    @BeforeAll
    static void start() {
        server =
                HttpServer.of(Parts.class, List.of("search_log"), "skyledger.limits.enabled=false");
        var searches = new ArrayList<SearchAnswered>();
        for (var millis = 1; millis <= 200; millis++) {
            searches.add(search("JFK", Outcome.FOUND, 3, millis));
        }
        searches.add(search("JFK", Outcome.EMPTY, 1, 7));
        searches.add(search("OPO", Outcome.EMPTY, 2, 20));
        searches.add(search("OPO", Outcome.UNAVAILABLE, 2, 5_000));
        searches.add(search("MAD", Outcome.FOUND, 50, 30));
        server.bean(SearchTable.class).add(searches);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static SearchAnswered search(String to, Outcome outcome, int hoursAgo, int millis) {
        var leg =
                new SearchedLeg(
                        List.of(new AirportCode("LIS")),
                        List.of(new AirportCode(to)),
                        LocalDate.of(2027, 6, 1));
        return new SearchAnswered(
                NOW.minus(Duration.ofHours(hoursAgo)),
                List.of(leg),
                new Party(1, 0, 0),
                null,
                "price",
                2,
                List.of(),
                outcome,
                0,
                Duration.ofMillis(millis));
    }

    private static JsonNode items(String path) {
        var answer = server.get(path, "Authorization", Tokens.of(server, Role.ANALYST));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json().path("items");
    }

    private static String since(int hours) {
        return NOW.minus(Duration.ofHours(hours)).toString();
    }

    @Test
    void each_route_says_how_long_its_searches_took_and_how_many_came_to_nothing() {
        var routes = items(LOG + "/routes");
        assertThat(routes.size()).isEqualTo(3);
        assertThat(routes.path(0).toString())
                .isEqualTo(
                        "{\"origin\":\"LIS\",\"destination\":\"JFK\",\"searches\":201,\"empty\":1,"
                                + "\"unavailable\":0,\"p50Millis\":100.0,\"p95Millis\":190.0,"
                                + "\"p99Millis\":198.0}");
        assertThat(routes.path(1).path("destination").asString()).isEqualTo("MAD");
        assertThat(routes.path(2).path("unavailable").asInt()).isEqualTo(1);
        assertThat(routes.path(2).path("p99Millis").asDouble()).isEqualTo(5_000);
    }

    @Test
    void routes_are_told_page_by_page() {
        var path = LOG + "/routes?limit=2";
        var analyst = Tokens.of(server, Role.ANALYST);
        var cursor = server.get(path, "Authorization", analyst).text("nextCursor");
        var rest = items(path + "&cursor=" + cursor);
        assertThat(rest.size()).isEqualTo(1);
        assertThat(rest.path(0).path("destination").asString()).isEqualTo("OPO");
    }

    @ParameterizedTest
    @CsvSource({
        "destination=OPO, 2",
        "origin=LIS&destination=OPO&outcome=EMPTY, 1",
        "outcome=EMPTY, 2",
        "origin=OPO, 0",
    })
    void the_log_is_narrowed_to_what_is_asked_for(String query, int many) {
        assertThat(items(LOG + "?" + query).size()).isEqualTo(many);
    }

    @Test
    void a_time_begins_with_its_first_moment_and_ends_before_its_last() {
        var time = "?limit=100&outcome=EMPTY&from=" + since(2) + "&to=";
        assertThat(items(LOG + time + since(1)).size()).isEqualTo(1);
        assertThat(items(LOG + time + since(0)).size()).isEqualTo(2);
        assertThat(items(LOG + "/routes?from=" + since(40)).size()).isEqualTo(2);
        assertThat(items(LOG + "/routes?to=" + since(40)).path(0).path("searches").asInt())
                .isEqualTo(1);
    }

    @Test
    void only_administrators_and_analysts_see_it() {
        for (var path : List.of(LOG, LOG + "/routes")) {
            assertThat(server.get(path).status()).isEqualTo(401);
            assertThat(as(Role.TRAVELLER, path)).isEqualTo(403);
            assertThat(as(Role.AUDITOR, path)).isEqualTo(403);
            assertThat(as(Role.ADMIN, path)).isEqualTo(200);
        }
        assertThat(as(Role.ANALYST, LOG + "?outcome=LUCKY")).isEqualTo(400);
        assertThat(as(Role.ANALYST, LOG + "?from=yesterday")).isEqualTo(400);
    }

    private static int as(Role role, String path) {
        return server.get(path, "Authorization", Tokens.of(server, role)).status();
    }

    @Configuration(proxyBeanMethods = false)
    @Import({SearchesEndpoint.class, SearchTimingsEndpoint.class, SearchTimings.class})
    static class Parts {

        @Bean
        SearchTable searchTable(JdbcTemplate db, Clock clock) {
            return new SearchTable(db, clock);
        }
    }
}
