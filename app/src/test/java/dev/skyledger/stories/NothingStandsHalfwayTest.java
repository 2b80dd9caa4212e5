package dev.skyledger.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.skyledger.platform.TestDatabase;
import dev.skyledger.running.Api;
import dev.skyledger.running.Gate;
import dev.skyledger.running.Node;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The application is killed between every two steps of a booking, and started again: each time it
 * finishes what it had begun, with every seat and every cent where it belongs.
 */
class NothingStandsHalfwayTest {

    private static final int SEATS = 60;

    private static final String[] SOON = {
        "skyledger.booking.pay-within=15s",
        "skyledger.booking.grace=12s",
        "skyledger.sweep.every=1s",
        "skyledger.sweep.step-within=3s",
        "skyledger.sweep.place-within=8s"
    };

    /** With a card that is approved when the time to pay is over. */
    private static final String[] TOO_LATE = {
        "skyledger.booking.pay-within=5s",
        "skyledger.booking.grace=1s",
        "skyledger.simulator.late=9s",
        "skyledger.sweep.every=1s",
        "skyledger.sweep.step-within=3s"
    };

    private static final Set<String> FINAL =
            Set.of("CONFIRMED", "REJECTED", "EXPIRED", "CANCELLED");

    @TempDir private Path data;

    private final String database = TestDatabase.freshUrl();

    private String flight = "";

    /** What somebody does, and the step before which the process dies. */
    private record Crash(String before, Does does) {}

    /** Something that a traveller does; it needs no end, for the process has none. */
    private enum Does {
        BOOKS((api, it) -> book(api, it, "tok_ok")),
        BOOKS_WITH_A_BAD_CARD((api, it) -> book(api, it, "tok_declined")),
        HOLDS_AND_FORGETS((api, it) -> book(api, it, "")),
        HOLDS_AND_GIVES_UP((api, it) -> {
            var held = book(api, it, "");
            api.send("DELETE", "/bookings/" + held.text("bookingId"), it.traveller, null);
        }),
        HOLDS_AND_PAYS_TOO_LATE((api, it) -> {
            var path = "/bookings/" + book(api, it, "").text("bookingId") + "/payment";
            api.post(path, it.traveller, Map.of("method", "card", "token", "tok_late_ok"));
        });

        private final BiConsumer<Api, Who> what;

        Does(BiConsumer<Api, Who> what) {
            this.what = what;
        }
    }

    private record Who(String traveller, String flight) {}

    private static Api.Answer book(Api api, Who who, String card) {
        return api.post("/bookings", who.traveller, Api.order(who.flight, card));
    }

    @Test
    void whatever_the_step_it_is_finished_after_the_next_start() throws Exception {
        var crashes =
                List.of(
                        new Crash("SeatsHeld", Does.BOOKS),
                        new Crash("BookingPlaced", Does.BOOKS),
                        new Crash("PaymentRequested", Does.BOOKS),
                        new Crash("ask AUTHORISE", Does.BOOKS),
                        new Crash("do AUTHORISE", Does.BOOKS),
                        new Crash("PaymentAuthorised", Does.BOOKS),
                        new Crash("SeatsSold", Does.BOOKS),
                        new Crash("BookingConfirmed", Does.BOOKS),
                        new Crash("ask CAPTURE", Does.BOOKS),
                        new Crash("do CAPTURE", Does.BOOKS),
                        new Crash("PaymentCaptured", Does.BOOKS),
                        new Crash("PaymentDeclined", Does.BOOKS_WITH_A_BAD_CARD),
                        new Crash("BookingRejected", Does.BOOKS_WITH_A_BAD_CARD),
                        new Crash("SeatsReleased", Does.BOOKS_WITH_A_BAD_CARD),
                        new Crash("BookingExpired", Does.HOLDS_AND_FORGETS),
                        new Crash("SeatsReleased", Does.HOLDS_AND_FORGETS),
                        new Crash("VoidRequested", Does.HOLDS_AND_PAYS_TOO_LATE),
                        new Crash("ask VOID", Does.HOLDS_AND_PAYS_TOO_LATE),
                        new Crash("do VOID", Does.HOLDS_AND_PAYS_TOO_LATE),
                        new Crash("PaymentVoided", Does.HOLDS_AND_PAYS_TOO_LATE),
                        new Crash("BookingCancelled", Does.HOLDS_AND_GIVES_UP),
                        new Crash("SeatsReleased", Does.HOLDS_AND_GIVES_UP));
        for (var crash : crashes) {
            crash(crash);
        }
        try (var node = Node.start(database, data, SOON);
                var pool = TestDatabase.pool(database)) {
            var db = JdbcClient.create(pool);
            await("everything is finished")
                    .atMost(Duration.ofSeconds(60))
                    .pollInterval(Duration.ofMillis(500))
                    .untilAsserted(() -> everythingIsFinished(db, node.api()));
        }
    }

    private void crash(Crash crash) throws Exception {
        var isLate = crash.does == Does.HOLDS_AND_PAYS_TOO_LATE;
        var node = Node.start(database, data, isLate ? TOO_LATE : SOON);
        var api = node.api();
        if (flight.isEmpty()) {
            flight = api.flight(api.login("admin@skyledger.test"), "TP212", SEATS);
        }
        var who = new Who(api.login("traveller@skyledger.test"), flight);
        try (var gate = Gate.before(crash.before, database)) {
            gate.kill(node, () -> crash.does.what.accept(api, who));
        }
    }

    private void everythingIsFinished(JdbcClient db, Api api) {
        var states = db.sql("select status from booking_view.booking").query(String.class).list();
        assertThat(states).isSubsetOf(FINAL).hasSizeGreaterThan(17);
        var confirmed = states.stream().filter("CONFIRMED"::equals).count();
        assertThat(api.seatsFree(flight)).isEqualTo(SEATS - (int) confirmed);
        assertThat(wrongMoney(db)).isEmpty();
    }

    /** Bookings whose money is not where it belongs, as the provider has it. */
    private static List<String> wrongMoney(JdbcClient db) {
        return db.sql(
                        """
                        with money as (
                            select payment,
                                   coalesce(sum(amount) filter (where outcome = 'CAPTURED'), 0) as taken,
                                   count(*) filter (where outcome = 'AUTHORISED')
                                   - count(*) filter (where outcome in ('CAPTURED', 'VOIDED')) as forgotten
                              from simulator.ledger group by payment)
                        select booking || ' ' || status || ' ' || coalesce(taken, 0) || ' ' || coalesce(forgotten, 0)
                          from booking_view.booking left join money on money.payment like '%' || booking
                         where coalesce(taken, 0) <> case status when 'CONFIRMED' then 10000 else 0 end
                            or coalesce(forgotten, 0) <> 0
                        """)
                .query(String.class)
                .list();
    }
}
