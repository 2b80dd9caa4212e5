package dev.skyledger.command.booking;

import static dev.skyledger.contracts.booking.BookingExamples.ANNAS_BOOKING;
import static dev.skyledger.contracts.booking.BookingExamples.FLIGHT;
import static dev.skyledger.contracts.booking.BookingExamples.HELD;
import static dev.skyledger.contracts.booking.HeldExamples.soldUnder;
import static dev.skyledger.contracts.booking.ScheduleChangeExamples.ALTERNATIVE;
import static dev.skyledger.contracts.booking.ScheduleChangeExamples.AS_BOOKED;
import static dev.skyledger.contracts.booking.ScheduleChangeExamples.DEPARTURE;
import static dev.skyledger.contracts.booking.ScheduleChangeExamples.RULES;
import static dev.skyledger.contracts.booking.ScheduleChangeExamples.later;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.contracts.booking.AlternativeFlight;
import dev.skyledger.contracts.booking.AlternativeRoom;
import dev.skyledger.contracts.booking.ConnectingFlight;
import dev.skyledger.contracts.booking.HeldItem;
import dev.skyledger.contracts.booking.ReportScheduleChange;
import dev.skyledger.contracts.flight.Conditions;
import dev.skyledger.contracts.flight.SaleTerms;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FareCode;
import dev.skyledger.contracts.shared.FlightNumber;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The flight of eight hours does not fly; others leave some hours before or after it. */
class OfferedFlightsTest {

    @Test
    void whoever_flies_nowhere_else_may_take_any() {
        assertThat(offered(List.of(), -30, 1, 40)).isEqualTo(flights(-30, 1, 40));
    }

    @Test
    void a_flight_that_arrives_after_the_next_has_left_is_not_offered() {
        assertThat(offered(List.of(leaving(12)), 1, 4, 5, 40)).isEqualTo(flights(1));
    }

    @Test
    void nor_one_that_leaves_too_little_time_to_change() {
        var report = report(flights(1, 2, 3).toArray(AlternativeFlight[]::new));
        var onwards =
                new ConnectingFlight(
                        ALTERNATIVE.flight(),
                        later(12).times(),
                        true,
                        Duration.ofMinutes(90),
                        Duration.ofHours(12));
        var connections = new Connections(List.of(onwards));
        var offered = new OfferedFlights(HELD, report, List.of(leaving(12)), connections).all();
        assertThat(offered).isEqualTo(flights(1, 2));
    }

    @Test
    void nor_one_that_may_leave_before_the_one_before_has_arrived() {
        assertThat(offered(List.of(leaving(-10)), -1, 0, 5)).isEqualTo(flights(0, 5));
        assertThat(offered(List.of(leaving(-240)), -200, -2)).isEqualTo(flights(-200, -2));
    }

    @Test
    void another_cabin_of_the_same_flight_is_in_nobodys_way() {
        var upstairs =
                new AlternativeFlight(
                        FLIGHT,
                        new FlightNumber("TP205"),
                        AS_BOOKED,
                        Cabin.BUSINESS,
                        new FareCode("FLEX"));
        var offered =
                new OfferedFlights(HELD, report(upstairs), List.of(leaving(2)), Connections.NONE)
                        .all();
        assertThat(offered).containsExactly(upstairs);
    }

    @Test
    void a_flight_of_which_nothing_is_known_is_in_nobodys_way() {
        assertThat(offered(List.of(HELD), 5)).isEqualTo(flights(5));
    }

    private static List<AlternativeFlight> offered(List<HeldItem> others, int... hours) {
        var report = report(flights(hours).toArray(AlternativeFlight[]::new));
        return new OfferedFlights(HELD, report, others, Connections.NONE).all();
    }

    private static ReportScheduleChange report(AlternativeFlight... rooms) {
        return new ReportScheduleChange(
                ANNAS_BOOKING,
                FLIGHT,
                7,
                AS_BOOKED,
                null,
                false,
                RULES,
                Arrays.stream(rooms).map(it -> new AlternativeRoom(it, 9)).toList(),
                null,
                null,
                List.of());
    }

    private static List<AlternativeFlight> flights(int... hours) {
        return Arrays.stream(hours)
                .mapToObj(it ->
                        new AlternativeFlight(
                                ALTERNATIVE.flight(),
                                ALTERNATIVE.number(),
                                later(it),
                                ALTERNATIVE.cabin(),
                                ALTERNATIVE.fare()))
                .toList();
    }

    private static HeldItem leaving(int hours) {
        var terms = new SaleTerms(Conditions.STANDARD, DEPARTURE.plus(Duration.ofHours(hours)));
        return soldUnder(terms);
    }
}
