package dev.skyledger.stories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.platform.TestDatabase;
import dev.skyledger.running.Api;
import dev.skyledger.running.FlightPlan;
import dev.skyledger.running.Node;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample traveller has one booking of each sort, however often the first start is stopped. */
class SampleBookingsTest {

    private static final String SAMPLES = "skyledger.sample.enabled=true";

    private final String database = TestDatabase.migratedUrl();

    @TempDir private Path data;

    @Test
    void what_a_process_left_out_that_was_killed_after_the_first_booking_the_next_one_makes() {
        try (var killed = Node.start(database, data)) {
            book(killed.api());
            killed.kill();
        }
        try (var next = Node.start(database, data, SAMPLES)) {
            assertThat(statuses(next.api()))
                    .containsExactlyInAnyOrder("CONFIRMED", "CANCELLED", "REJECTED");
        }
        try (var later = Node.start(database, data, SAMPLES)) {
            assertThat(statuses(later.api())).hasSize(3);
        }
    }

    private static void book(Api api) {
        var day = LocalDate.now(ZoneOffset.UTC).plusDays(30);
        var plan = FlightPlan.of("TP4801").on(day.toString());
        var flight =
                api.post("/admin/flights", api.login("admin@skyledger.test"), plan.body())
                        .text("flightId");
        var traveller = api.login("traveller@skyledger.test");
        var booked = api.post("/bookings", traveller, Api.order(flight, "tok_ok"));
        assertThat(booked.text("status")).isEqualTo("CONFIRMED");
    }

    private static List<String> statuses(Api api) {
        return api.get("/bookings", api.login("traveller@skyledger.test"))
                .body()
                .path("items")
                .valueStream()
                .map(booking -> booking.path("status").asString())
                .toList();
    }
}
