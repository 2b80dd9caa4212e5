package dev.skyledger.query.flight;

import static dev.skyledger.contracts.Cast.NOON;
import static dev.skyledger.contracts.flight.FlightExamples.ECONOMY;
import static dev.skyledger.contracts.flight.FlightExamples.LIS_JFK;
import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.contracts.flight.FlightCancelled;
import dev.skyledger.contracts.flight.FlightScheduled;
import dev.skyledger.contracts.flight.Times;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.contracts.shared.FlightNumber;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WeekdaysTest {

    private static final LocalDate A_MONDAY = LocalDate.of(2027, 1, 4);

    private final FlightViewFixture view = new FlightViewFixture(Clock.fixed(NOON, ZoneOffset.UTC));

    @AfterEach
    void close() {
        view.close();
    }

    private static FlightId id(int number) {
        return new FlightId("01939000-0000-7000-8000-%012d".formatted(number));
    }

    private static FlightScheduled scheduled(int number, String code, LocalDate day) {
        var departure = day.atTime(23, 30).atZone(LIS_JFK.originZone()).toInstant();
        return new FlightScheduled(
                id(number),
                new FlightNumber(code),
                LIS_JFK,
                new Times(departure, departure.plus(Duration.ofHours(8))),
                List.of(ECONOMY));
    }

    @Test
    void a_number_operates_on_the_days_on_which_it_leaves_there() throws Exception {
        view.given(
                scheduled(1, "TP204", A_MONDAY),
                scheduled(2, "TP204", A_MONDAY.plusDays(4)),
                scheduled(3, "TP204", A_MONDAY.plusDays(7)),
                scheduled(4, "TP100", A_MONDAY.plusDays(6)));
        var all = view.weekdays().after(null, 10);
        assertThat(all)
                .extracting(it -> it.flightNumber().value())
                .containsExactly("TP100", "TP204");
        assertThat(all.getFirst().days()).containsExactly(SUNDAY);
        assertThat(all.getLast().days()).containsExactly(MONDAY, FRIDAY);
        assertThat(all.getLast().from()).isEqualTo(A_MONDAY);
        assertThat(all.getLast().to()).isEqualTo(A_MONDAY.plusDays(7));
        assertThat(view.weekdays().after(all.getFirst().key(), 10)).containsExactly(all.getLast());
    }

    @Test
    void what_was_cancelled_or_is_long_gone_does_not_operate() throws Exception {
        view.given(
                scheduled(1, "TP204", A_MONDAY),
                new FlightCancelled(id(1), "no crew"),
                scheduled(2, "TP205", LocalDate.ofInstant(NOON, ZoneOffset.UTC).minusDays(5)));
        assertThat(view.weekdays().after(null, 10)).isEmpty();
    }
}
