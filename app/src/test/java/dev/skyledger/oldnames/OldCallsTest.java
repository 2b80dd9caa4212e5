package dev.skyledger.oldnames;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OldCallsTest {

    /** The page at {@code /login} is one of them, and still is a page. */
    private static final int CALLS_OF_THE_FIVE_SYSTEMS = 57;

    @Test
    void every_call_of_the_five_systems_is_known() {
        var rows =
                OldCalls.ALL.stream().flatMap(it -> Arrays.stream(it.rows().split(" "))).toList();
        assertThat(rows).hasSize(CALLS_OF_THE_FIVE_SYSTEMS - 1);
        assertThat(rows)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(
                                        rows("S0", 20, 36),
                                        rows("S1", 20, 40),
                                        rows("S2", 10, 18),
                                        List.of("S3-21"),
                                        rows("S4", 40, 47))
                                .flatMap(List::stream)
                                .toList());
    }

    private static List<String> rows(String system, int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(it -> system + "-" + it).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /auth/login, /api/v1/auth/login",
        "POST, /api/auth/login/, /api/v1/auth/login",
        "POST, /token/refresh/, /api/v1/auth/refresh",
        "GET, /api/v1/search, /api/v1/flights/search",
        "POST, /api/v1/booking/, /api/v1/bookings",
        "GET, /api/v1/airports/, /api/v1/airports",
        "GET, /api/flights/weeks, /api/v1/flights/weekdays",
        "GET, /flights/search/, /api/v1/flights/search",
        "GET, /bookings/ANNA23, /api/v1/bookings/ANNA23",
        "POST, /bookings/1/payment, /api/v1/bookings/1/payment",
        "DELETE, /admin/flights/1/, /api/v1/admin/flights/1",
        "GET, /trips/1/ballots, /api/v1/trips/1/ballots",
    })
    void an_old_address_means_a_present_one(String method, String old, String present) {
        var meant = OldCalls.meantBy(method, old);
        assertThat(meant).isNotNull();
        assertThat(meant.present()).isEqualTo(present);
        assertThat(meant.asked()).isEqualTo(old);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/search",
                "/login",
                "/signup",
                "/find-booking",
                "/checkout/x",
                "/my/bookings/1",
                "/console/flights",
                "/assets/app.js",
                "/docs",
                "/v3/api-docs",
                "/actuator/health",
                "/problems/not-found",
                "/.well-known/jwks.json",
                "/api/v1/airports",
                "/api/v1/bookings",
                "/api/v1/bookings/",
                "/api/v1/searches",
                "/api/bookingsx",
                "/flightsx",
                "//flights",
                "/flights;x=1/search",
                "",
            })
    void nothing_else_is_touched(String address) {
        assertThat(OldCalls.meantBy("GET", address)).isNull();
    }

    @Test
    void what_nothing_does_yet_means_nothing() {
        for (var address :
                List.of("/flights/live", "/flights/track/TP1/", "/destinations", "/trips/7")) {
            var meant = OldCalls.meantBy("GET", address);
            assertThat(meant).isNotNull();
            assertThat(meant.present()).as(address).isNull();
        }
    }

    @Test
    void only_what_always_took_a_token_asks_for_one_by_its_name() {
        assertThat(OldCalls.ALL.stream().filter(OldCall::needsToken).map(OldCall::path))
                .containsExactlyInAnyOrder(
                        "/api/flights/flights", "/api/flights/places", "/api/flights/weeks");
    }
}
