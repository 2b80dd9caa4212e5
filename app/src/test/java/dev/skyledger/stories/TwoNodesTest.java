package dev.skyledger.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skyledger.platform.TestDatabase;
import dev.skyledger.running.Api;
import dev.skyledger.running.Node;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two whole processes share one database. */
class TwoNodesTest {

    private static final int SEATS = 3;
    private static final int CALLERS = 8;
    private static final int ROUNDS = 20;

    @TempDir private Path data;
    @TempDir private Path elsewhere;

    private final String database = TestDatabase.freshUrl();

    @Test
    void seats_that_both_hold_and_give_back_are_all_free_in_the_end() throws Exception {
        try (var one = Node.start(database, data);
                var other = Node.start(database, data)) {
            var nodes = List.of(one.api(), other.api());
            var flight = one.api().flight(one.api().login("admin@skyledger.test"), "TP205", SEATS);
            var traveller = other.api().login("traveller@skyledger.test");
            var callers =
                    IntStream.range(0, CALLERS)
                            .<Callable<Void>>mapToObj(n ->
                                    () -> {
                                        holdAndGiveBack(nodes, n, traveller, flight);
                                        return null;
                                    })
                            .toList();
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (var caller : threads.invokeAll(callers)) {
                    caller.get();
                }
            }
            for (int round = 0; round < ROUNDS; round++) {
                everySeatIsFree(nodes, round, traveller, flight);
            }
        }
    }

    /** Holds on one node, gives back on the next, whose cache knows nothing of it yet. */
    private static void holdAndGiveBack(
            List<Api> nodes, int caller, String traveller, String flight) {
        for (int round = 0; round < ROUNDS; round++) {
            var held =
                    nodes.get((caller + round) % 2)
                            .post("/bookings", traveller, Api.order(flight, ""));
            assertThat(held.status()).isIn(201, 409);
            if (held.status() == 201) {
                var booking = "/bookings/" + held.text("bookingId");
                var given =
                        nodes.get((caller + round + 1) % 2)
                                .send("DELETE", booking, traveller, null);
                assertThat(given.status()).isEqualTo(200);
            }
        }
    }

    /** Nobody else asks now, so every seat must be granted, whichever node is asked. */
    private static void everySeatIsFree(
            List<Api> nodes, int round, String traveller, String flight) {
        Awaitility.await("what was given back is free")
                .until(() -> nodes.get(round % 2).seatsFree(flight) == SEATS);
        var held =
                IntStream.range(0, SEATS)
                        .mapToObj(n ->
                                nodes.get((round + n) % 2)
                                        .post("/bookings", traveller, Api.order(flight, "")))
                        .toList();
        assertThat(held).extracting(Api.Answer::status).containsOnly(201);
        for (int n = 0; n < SEATS; n++) {
            var next = nodes.get((round + n + 1) % 2);
            var booking = "/bookings/" + held.get(n).text("bookingId");
            assertThat(next.get(booking, traveller).text("status")).isEqualTo("HELD");
            next.send("DELETE", booking, traveller, null);
        }
    }

    @Test
    void when_one_is_killed_the_other_takes_its_share_over() {
        try (var stays = Node.start(database, data)) {
            String flight;
            try (var dies = Node.start(database, data)) {
                flight = dies.api().flight(dies.api().login("admin@skyledger.test"), "TP206", 9);
                dies.kill();
            }
            var api = stays.api();
            var traveller = api.login("traveller@skyledger.test");
            for (int n = 0; n < 8; n++) {
                var order = Api.order(flight, "tok_ok");
                var booked = api.post("/bookings", traveller, order, "Prefer", "wait=5");
                assertThat(booked.status()).isIn(201, 202);
                Awaitility.await("the booking goes through, whoever began with it")
                        .atMost(Duration.ofSeconds(20))
                        .until(() ->
                                api.get("/bookings/" + booked.text("bookingId"), traveller)
                                        .text("status")
                                        .equals("CONFIRMED"));
            }
        }
    }

    @Test
    void another_master_key_is_refused_with_a_sentence() {
        try (var first = Node.start(database, data)) {
            assertThatThrownBy(() -> Node.start(database, elsewhere))
                    .hasMessageContaining("every process on one database needs the same key");
            assertThat(first.api().login("traveller@skyledger.test")).isNotEmpty();
        }
    }
}
