package dev.skyledger.platform.fares;

import static dev.skyledger.platform.fares.PricedFlight.CHEAP;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.contracts.inventory.HoldExtended;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class QuietSeatsTest {

    private static final LocalDate DAY = LocalDate.parse("2026-12-20");
    private static final PricedFlight FLIGHT =
            new PricedFlight(PricedFlight.number(1, DAY).id(), "LIS", "JFK", DAY, 60, 30);

    private final QuietSeats quiet = new QuietSeats();

    private static CountedFares opened() {
        return CountedFares.NOTHING
                .after(1, FLIGHT.scheduled(), null)
                .after(2, FLIGHT.opened("100.00", "200.00"), 0L);
    }

    @BeforeEach
    void remember() {
        quiet.remember(FLIGHT.id(), opened());
    }

    private boolean isQuiet(Object event, long number) {
        return quiet.isQuiet(FLIGHT.id(), event, number);
    }

    @Test
    void seats_are_quiet_until_somebody_misses_one() {
        assertThat(isQuiet(FLIGHT.held(1, CHEAP, 20), 1)).isTrue();
        assertThat(isQuiet(FLIGHT.held(2, CHEAP, 1), 2)).isTrue();
        assertThat(isQuiet(FLIGHT.held(3, CHEAP, 1), 3)).isFalse();
        assertThat(isQuiet(FLIGHT.held(4, CHEAP, 1), 4)).as("it is not known any more").isFalse();
    }

    @Test
    void what_does_not_follow_at_once_is_left_to_the_rows() {
        assertThat(isQuiet(FLIGHT.held(1, CHEAP, 1), 2)).isFalse();
        remember();
        assertThat(isQuiet(FLIGHT.held(1, CHEAP, 1), 1)).isTrue();
        assertThat(isQuiet(FLIGHT.held(1, CHEAP, 1), 1)).as("told again").isFalse();
    }

    @Test
    void the_first_event_of_the_seats_follows_on_a_flight_of_which_none_was_seen() {
        var planned = CountedFares.NOTHING.after(1, FLIGHT.scheduled(), null);
        quiet.remember(FLIGHT.id(), planned);
        assertThat(isQuiet(FLIGHT.opened("100.00", "200.00"), 0)).isFalse();
        assertThat(quiet.before(FLIGHT.id())).isEqualTo(planned);
        assertThat(isQuiet(FLIGHT.held(1, CHEAP, 1), 1)).as("none was counted").isFalse();
        assertThat(quiet.before(FLIGHT.id())).isNull();
    }

    @Test
    void whatever_else_happens_is_loud() {
        assertThat(isQuiet(FLIGHT.repriced(CHEAP, "100.00", "90.00"), 1)).isFalse();
        remember();
        assertThat(quiet.isQuiet(FLIGHT.id(), FLIGHT.scheduled(), null)).isFalse();
        assertThat(isQuiet(FLIGHT.held(1, CHEAP, 1), 1)).isFalse();
        remember();
        assertThat(quiet.isQuiet(FLIGHT.id(), FLIGHT.held(1, CHEAP, 1), null)).isFalse();
    }

    @Test
    void what_never_moves_a_price_is_quiet_wherever_it_stands() {
        var extended =
                new HoldExtended(
                        FLIGHT.inventory(),
                        FLIGHT.held(1, CHEAP, 1).hold(),
                        FLIGHT.held(1, CHEAP, 1).booking(),
                        FLIGHT.departure(),
                        FLIGHT.departure());
        assertThat(isQuiet(extended, 1)).isTrue();
        assertThat(isQuiet(FLIGHT.held(2, CHEAP, 1), 2)).isTrue();
        assertThat(isQuiet(extended, 9)).isTrue();
        assertThat(isQuiet(FLIGHT.held(2, CHEAP, 1), 10)).isFalse();
    }

    @Test
    void counted_from_the_log_it_is_what_it_would_be_without_a_gap() {
        var random = new Random(3);
        var whole = opened();
        var holds =
                List.of(
                        FLIGHT.held(1, CHEAP, 1 + random.nextInt(5)),
                        FLIGHT.held(2, CHEAP, 1 + random.nextInt(5)),
                        FLIGHT.held(3, CHEAP, 1 + random.nextInt(5)));
        for (var number = 0; number < holds.size(); number++) {
            whole = whole.after(3 + number, holds.get(number), 1L + number);
        }
        SeatHistory log =
                (_, first, last) -> List.copyOf(holds.subList((int) first - 1, (int) last));
        var caughtUp = opened().before(4L, FLIGHT.id(), log);
        assertThat(caughtUp.fares()).isEqualTo(whole.fares());
        assertThat(caughtUp.seats()).isEqualTo(whole.seats());
    }
}
