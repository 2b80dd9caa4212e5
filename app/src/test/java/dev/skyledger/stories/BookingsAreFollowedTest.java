package dev.skyledger.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.skyledger.platform.TestDatabase;
import dev.skyledger.running.Api;
import dev.skyledger.running.Listener;
import dev.skyledger.running.Listener.Heard;
import dev.skyledger.running.Node;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Travellers follow their own things live, on whichever of two nodes, and miss nothing. */
class BookingsAreFollowedTest {

    private static final int CROWD = 400;
    private static final String SETTING = "skyledger.stream.heartbeat=500ms";

    @TempDir private static Path data;

    private static Node one;
    private static Node other;
    private static String admin;
    private static String traveller;

    @BeforeAll
    static void start() {
        var database = TestDatabase.migratedUrl();
        one = Node.start(database, data, SETTING);
        other = Node.start(database, data, SETTING);
        admin = one.api().login("admin@skyledger.test");
        traveller = one.api().login("traveller@skyledger.test");
    }

    @AfterAll
    static void stop() {
        one.close();
        other.close();
    }

    private static Api.Answer hold(String number) {
        var flight = one.api().flight(admin, number, 5);
        return one.api().post("/bookings", traveller, Api.order(flight, ""));
    }

    private static void pay(Api.Answer held) {
        var path = "/bookings/" + held.text("bookingId") + "/payment";
        one.api().post(path, traveller, Map.of("method", "card", "token", "tok_ok"));
    }

    @Test
    void a_booking_is_told_to_its_owner_on_both_nodes_and_to_nobody_else() {
        var ben = one.api().newcomer("ben-831@example.org");
        try (var here = Listener.to(one.address(), traveller, "", "");
                var there = Listener.to(other.address(), traveller, "", "");
                var bens = Listener.to(one.address(), ben, "", "")) {
            var held = hold("TP831");
            var id = held.text("bookingId");
            await().until(() -> here.heard("booking", id) && there.heard("booking", id));
            assertThat(here.heard("booking", held.text("payBy").substring(0, 19))).isTrue();
            pay(held);
            await().until(() ->
                    here.heard("booking", "CONFIRMED") && there.heard("booking", "CONFIRMED"));
            await().until(() -> bens.heard("alive", ""));
            assertThat(bens.heard("booking", "")).isFalse();
            assertThat(here.heard().getFirst().event()).isEqualTo("ready");
        }
    }

    @Test
    void who_was_cut_off_goes_on_at_the_other_node_without_a_gap() {
        var all = new ArrayList<String>();
        String last;
        try (var before = Listener.to(one.address(), traveller, "", "")) {
            var held = hold("TP832");
            await().until(() -> before.heard("booking", held.text("bookingId")));
            last = before.lastId();
        }
        for (var n = 0; n < 5; n++) {
            all.add(hold("TP84" + n).text("bookingId"));
        }
        try (var after = Listener.to(other.address(), traveller, "", last)) {
            await().until(() -> all.stream().allMatch(it -> after.heard("booking", it)));
            assertThat(after.heard().stream().filter(it -> it.event().equals("booking")))
                    .extracting(Heard::id)
                    .doesNotHaveDuplicates()
                    .doesNotContain(last);
        }
    }

    @Test
    void a_place_that_this_log_never_had_is_no_place_to_go_on_from() {
        for (var strange : new String[] {"999999999", "-1", "yesterday"}) {
            try (var lost = Listener.to(one.address(), traveller, "", strange)) {
                await().until(() -> lost.heard("reset", ""));
            }
        }
    }

    @Test
    void the_seats_of_a_flight_that_is_looked_at_are_told() {
        var flight = one.api().flight(admin, "TP833", 5);
        try (var looks = Listener.to(other.address(), traveller, "?flights=" + flight, "")) {
            await().until(() -> looks.heard("availability", "\"available\":5"));
            one.api().post("/bookings", traveller, Api.order(flight, ""));
            await().until(() -> looks.heard("availability", "\"available\":4"));
        }
    }

    @Test
    void without_a_token_or_with_too_many_flights_there_is_no_stream() {
        assertThat(one.api().get("/stream", "").status()).isEqualTo(401);
        var many = "00000000-0000-7000-8000-000000000000,".repeat(21);
        assertThat(one.api().get("/stream?flights=" + many, traveller).status()).isEqualTo(400);
    }

    @Test
    void hundreds_follow_at_once_and_a_node_that_stops_lets_all_of_them_go() {
        var database = TestDatabase.migratedUrl();
        try (var stopping =
                Node.start(database, data, SETTING, "skyledger.stream.per-traveller=1000")) {
            var api = stopping.api();
            var anna = api.login("traveller@skyledger.test");
            var crowd = new ArrayList<Listener>();
            for (var n = 0; n < CROWD; n++) {
                crowd.add(Listener.to(stopping.address(), anna, "", ""));
            }
            var flight = api.flight(api.login("admin@skyledger.test"), "TP834", 5);
            var held = api.post("/bookings", anna, Api.order(flight, ""));
            assertThat(held.status()).isEqualTo(201);
            await().until(() ->
                    crowd.stream().allMatch(it -> it.heard("booking", held.text("bookingId"))));
            var before = System.nanoTime();
            stopping.close();
            await().until(() -> crowd.stream().allMatch(Listener::hasEnded));
            assertThat((System.nanoTime() - before) / 1_000_000_000L)
                    .as("seconds until the node has stopped")
                    .isLessThan(15);
        }
    }
}
