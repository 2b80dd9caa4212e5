package dev.skyledger.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.skyledger.platform.TestDatabase;
import dev.skyledger.running.Api;
import dev.skyledger.running.Node;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The application is killed between every two steps of a booking of two flights, with a voucher and
 * without, and started again: each time it finishes within a minute what it had begun, with every
 * seat, every cent and every use of the voucher where it belongs.
 */
class NothingStandsHalfwayTest {

    private static final int SEATS = 60;

    private static final String[] SOON = {
        "skyledger.booking.pay-within=15s",
        "skyledger.booking.grace=12s",
        "skyledger.sweep.every=1s",
        "skyledger.sweep.step-within=3s",
        "skyledger.sweep.place-within=8s",
        "skyledger.provider.lease=3s",
        "skyledger.voucher-uses.every=1s",
        "skyledger.voucher-uses.place-within=8s"
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

    private final String database = TestDatabase.migratedUrl();

    private final HikariDataSource pool = TestDatabase.pool(database);

    private final JdbcClient db = JdbcClient.create(pool);

    private List<String> flights = List.of();

    private String voucher = "";

    @AfterEach
    void close() {
        pool.close();
    }

    @Test
    void whatever_the_step_it_is_finished_a_minute_after_the_next_start() throws Exception {
        try (var recoveries = new Recoveries(database, () -> Node.start(database, data, SOON))) {
            crash(
                    recoveries,
                    Booker.BOOKS,
                    "SeatsHeld",
                    "BookingPlaced",
                    "PaymentRequested",
                    "ask AUTHORISE",
                    "do AUTHORISE",
                    "PaymentAuthorised",
                    "SeatsSold",
                    "BookingConfirmed",
                    "ask CAPTURE",
                    "do CAPTURE",
                    "PaymentCaptured");
            crash(
                    recoveries,
                    Booker.BOOKS_WITH_A_VOUCHER,
                    "VoucherReserved",
                    "BookingPlaced",
                    "VoucherRedeemed");
            crash(
                    recoveries,
                    Booker.BOOKS_WITH_A_BAD_CARD,
                    "PaymentDeclined",
                    "BookingRejected",
                    "SeatsReleased",
                    "VoucherReleased");
            crash(recoveries, Booker.HOLDS_AND_FORGETS, "BookingExpired", "SeatsReleased");
            crash(
                    recoveries,
                    Booker.HOLDS_AND_GIVES_UP,
                    "BookingCancelled",
                    "SeatsReleased",
                    "VoucherReleased");
            recoveries.startedSo(() -> Node.start(database, data, TOO_LATE));
            crash(
                    recoveries,
                    Booker.HOLDS_AND_PAYS_TOO_LATE,
                    "VoidRequested",
                    "ask VOID",
                    "do VOID",
                    "PaymentVoided");
            recoveries.were(27);
        }
    }

    private void crash(Recoveries recoveries, Booker does, String... steps) throws Exception {
        for (var step : steps) {
            var api = recoveries.running().api();
            var admin = api.login("admin@skyledger.test");
            if (flights.isEmpty()) {
                flights = Booker.flights(api, admin, SEATS);
                voucher = Booker.voucher(api, admin);
            }
            var who = new Booker.Who(api.login("traveller@skyledger.test"), flights, voucher);
            recoveries.before(
                    step,
                    () -> does.it(api, who),
                    () -> everythingIsFinished(recoveries.running().api()));
        }
    }

    private void everythingIsFinished(Api api) {
        var states = db.sql("select status from booking_view.booking").query(String.class).list();
        assertThat(states).isSubsetOf(FINAL);
        var confirmed = (int) states.stream().filter("CONFIRMED"::equals).count();
        for (var flight : flights) {
            assertThat(api.seatsFree(flight)).isEqualTo(SEATS - confirmed);
        }
        assertThat(wrongMoney()).isEmpty();
        assertThat(wrongUses()).isEmpty();
    }

    /** Bookings whose money is not where it belongs, as the provider has it. */
    private List<String> wrongMoney() {
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
                         where coalesce(taken, 0) <> case status when 'CONFIRMED' then total else 0 end
                            or coalesce(forgotten, 0) <> 0
                        """)
                .query(String.class)
                .list();
    }

    /**
     * What is set aside or used for a booking that does not stand, or not used by one that does.
     */
    private List<String> wrongUses() {
        return db.sql(
                        """
                        select coalesce(use.booking, booking.booking) || ' ' || coalesce(status, '')
                          from voucher_view.use full join
                               (select * from booking_view.booking where total = 17000) booking
                               on use.booking = booking.booking
                         where (use.redeemed is true) <> (status is not distinct from 'CONFIRMED')
                            or use.redeemed is false
                        """)
                .query(String.class)
                .list();
    }
}
