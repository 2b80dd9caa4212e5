package dev.skyledger.command.flight;

import static dev.skyledger.contracts.Cast.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.zaxxer.hikari.HikariDataSource;
import dev.skyledger.command.flight.PlannedFlights.Outcome;
import dev.skyledger.command.flight.PlannedFlights.PlannedDay;
import dev.skyledger.contracts.refusal.Invalid;
import dev.skyledger.contracts.refusal.Refusal;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.refusal.UnknownPlace;
import dev.skyledger.contracts.shared.FlightNumber;
import dev.skyledger.platform.TestDatabase;
import dev.skyledger.platform.reference.PlacesExamples;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.axonframework.config.Configuration;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A flight that goes on certain days of the week. The flights' log is kept in memory. */
class FlightPlansTest {

    private static final UUID PLAN = UUID.fromString("01939000-0000-7000-8000-000000000001");
    private static final UUID ANOTHER = UUID.fromString("01939000-0000-7000-8000-000000000002");

    private static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);

    private final HikariDataSource database = TestDatabase.fresh();
    private final Configuration axon = ManyFlights.axon(new InMemoryEventStorageEngine());
    private final FlightPlans plans =
            new FlightPlans(
                    new FlightRequests(PlacesExamples.BUNDLED, CLOCK, "EUR"),
                    ManyFlights.intake(database, axon.commandGateway(), CLOCK));

    @AfterEach
    void close() {
        axon.shutdown();
        database.close();
    }

    private static FlightPlanRequest plan(String from, String until, DayOfWeek... days) {
        return at("10:30", from, until, Set.of(days), "129.90");
    }

    private static FlightPlanRequest at(
            String departure, String from, String until, Set<DayOfWeek> days, String price) {
        return to("JFK", departure, from, until, days, price);
    }

    private static FlightPlanRequest to(
            String destination,
            String departure,
            String from,
            String until,
            Set<DayOfWeek> days,
            String price) {
        return new FlightPlanRequest(
                new FlightNumber("TP204"),
                "LIS",
                destination,
                LocalDate.parse(from),
                LocalDate.parse(until),
                days,
                departure,
                "13:45",
                null,
                180,
                new AskedPrice(price, null),
                null);
    }

    private static List<String> days(PlannedFlights planned, Outcome outcome) {
        return planned.days().stream()
                .filter(day -> day.outcome() == outcome)
                .map(day -> day.date().toString())
                .toList();
    }

    @Test
    void it_goes_on_its_days_from_the_first_to_the_last() {
        var planned =
                plans.schedule(
                        PLAN, plan("2097-03-04", "2097-03-15", DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
        assertThat(days(planned, Outcome.SCHEDULED))
                .containsExactly("2097-03-04", "2097-03-08", "2097-03-11", "2097-03-15");
        assertThat(planned.scheduled()).isEqualTo(4);
        assertThat(planned.days())
                .extracting(PlannedDay::flightId)
                .doesNotContainNull()
                .doesNotHaveDuplicates();
    }

    @Test
    void its_times_are_those_of_the_clocks_in_summer_and_winter() {
        var request = plan("2097-03-01", "2097-04-30", DayOfWeek.MONDAY);
        assertThat(request.on(LocalDate.parse("2097-03-25")).departure())
                .isEqualTo("2097-03-25T10:30");
        assertThat(request.on(LocalDate.parse("2097-04-08")).departure())
                .isEqualTo("2097-04-08T10:30");
    }

    @Test
    void carried_out_again_it_does_nothing_more_and_answers_the_same() {
        var request = plan("2097-03-04", "2097-03-15", DayOfWeek.MONDAY);
        var first = plans.schedule(PLAN, request);
        assertThat(plans.schedule(PLAN, request)).isEqualTo(first);
    }

    @Test
    void what_goes_already_is_unchanged_and_what_goes_otherwise_is_not_touched() {
        plans.schedule(PLAN, plan("2097-03-04", "2097-03-10", DayOfWeek.MONDAY));
        var longer = plans.schedule(ANOTHER, plan("2097-03-04", "2097-03-15", DayOfWeek.MONDAY));
        assertThat(days(longer, Outcome.UNCHANGED)).containsExactly("2097-03-04");
        assertThat(days(longer, Outcome.SCHEDULED)).containsExactly("2097-03-11");
        var dearer =
                plans.schedule(
                        UUID.randomUUID(),
                        at(
                                "10:30",
                                "2097-03-11",
                                "2097-03-18",
                                Set.of(DayOfWeek.MONDAY),
                                "200.00"));
        assertThat(days(dearer, Outcome.REFUSED)).containsExactly("2097-03-11");
        assertThat(days(dearer, Outcome.SCHEDULED)).containsExactly("2097-03-18");
        assertThat(dearer.days().getFirst().message()).contains("already flies on 2097-03-11");
    }

    @Test
    void a_rehearsal_schedules_nothing() {
        var request = plan("2097-03-04", "2097-03-15", DayOfWeek.MONDAY);
        var rehearsed = plans.rehearse(PLAN, request);
        assertThat(rehearsed.scheduled()).isEqualTo(2);
        assertThat(rehearsed.days()).extracting(PlannedDay::flightId).containsOnlyNulls();
        assertThat(plans.schedule(ANOTHER, request).scheduled()).isEqualTo(2);
    }

    @Test
    void a_day_on_which_the_clocks_skip_its_time_stops_no_other() {
        var planned =
                plans.schedule(
                        PLAN,
                        at(
                                "01:30",
                                "2097-03-30",
                                "2097-04-01",
                                EnumSet.allOf(DayOfWeek.class),
                                "99.00"));
        assertThat(days(planned, Outcome.REFUSED)).containsExactly("2097-03-31");
        assertThat(planned.days().get(1).field()).isEqualTo("departure");
        assertThat(planned.scheduled()).isEqualTo(2);
    }

    @Test
    void what_is_wrong_with_every_day_is_wrong_with_the_plan() {
        assertThat(fault(plan("2020-03-04", "2020-03-15", DayOfWeek.MONDAY)))
                .isEqualTo("departure");
        assertThat(fault(at("10:30", "2097-03-04", "2097-03-15", daily(), "free")))
                .isEqualTo("price");
    }

    @Test
    void its_days_are_within_a_year_and_some_of_them_are_there() {
        assertThat(fault(plan("2097-03-04", "2097-03-03", DayOfWeek.MONDAY))).isEqualTo("until");
        assertThat(fault(plan("2097-03-04", "2098-03-05", DayOfWeek.MONDAY))).isEqualTo("until");
        assertThat(fault(plan("2097-03-05", "2097-03-10", DayOfWeek.MONDAY)))
                .isEqualTo("operatingDays");
        var year = plans.schedule(PLAN, at("10:30", "2097-03-04", "2098-03-04", daily(), "9.00"));
        assertThat(year.scheduled()).isEqualTo(366);
    }

    @Test
    void a_place_that_nobody_knows_is_told_once() {
        var request = to("Atlantis", "10:30", "2097-03-04", "2097-03-15", daily(), "99.00");
        assertThat(refusal(request)).isInstanceOf(UnknownPlace.class);
    }

    private static Set<DayOfWeek> daily() {
        return EnumSet.allOf(DayOfWeek.class);
    }

    private String fault(FlightPlanRequest request) {
        return ((Invalid) refusal(request)).field();
    }

    private Refusal refusal(FlightPlanRequest request) {
        return catchThrowableOfType(RefusalException.class, () -> plans.schedule(PLAN, request))
                .refusal();
    }
}
