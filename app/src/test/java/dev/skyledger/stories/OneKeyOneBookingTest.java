package dev.skyledger.stories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.platform.TestDatabase;
import dev.skyledger.running.Api;
import dev.skyledger.running.Node;
import java.nio.file.Path;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A request that is sent again, because nobody knows whether it arrived, books once. */
class OneKeyOneBookingTest {

    @TempDir private Path data;

    @Test
    void the_same_request_is_one_booking_also_at_once_and_after_a_restart() throws Exception {
        var database = TestDatabase.migratedUrl();
        String flight;
        String booking;
        try (var node = Node.start(database, data)) {
            var api = node.api();
            flight = api.flight(api.login("admin@skyledger.test"), "TP203", 100);
            var traveller = api.login("traveller@skyledger.test");
            Callable<Api.Answer> once =
                    () ->
                            api.post(
                                    "/bookings",
                                    traveller,
                                    Api.order(flight, "tok_ok"),
                                    "Idempotency-Key",
                                    "the-key");
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                var bookings =
                        threads.invokeAll(Collections.nCopies(50, once)).stream()
                                .map(future -> future.resultNow())
                                .filter(answer -> answer.status() == 201)
                                .map(answer -> answer.text("bookingId"))
                                .collect(Collectors.toSet());
                assertThat(bookings).hasSize(1);
                booking = bookings.iterator().next();
            }
            assertThat(api.seatsFree(flight)).isEqualTo(99);
            var other =
                    api.post(
                            "/bookings",
                            traveller,
                            Api.order(flight, "tok_declined"),
                            "Idempotency-Key",
                            "the-key");
            assertThat(other.status()).isEqualTo(422);
            assertThat(other.text("code")).isEqualTo("idempotency-key-reused");
            node.kill();
        }
        try (var node = Node.start(database, data)) {
            var api = node.api();
            var traveller = api.login("traveller@skyledger.test");
            var again =
                    api.post(
                            "/bookings",
                            traveller,
                            Api.order(flight, "tok_ok"),
                            "Idempotency-Key",
                            "the-key");
            assertThat(again.status()).isEqualTo(201);
            assertThat(again.text("bookingId")).isEqualTo(booking);
            assertThat(again.headers().get("idempotency-replayed")).containsExactly("true");
            assertThat(api.seatsFree(flight)).isEqualTo(99);
        }
    }
}
