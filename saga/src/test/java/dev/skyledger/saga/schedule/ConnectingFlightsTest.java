package dev.skyledger.saga.schedule;

import static dev.skyledger.contracts.Cast.ANNAS_BOOKING;
import static dev.skyledger.contracts.flight.FlightExamples.FLEX;
import static dev.skyledger.contracts.flight.FlightExamples.IN_THE_MORNING;
import static dev.skyledger.contracts.flight.FlightExamples.LIS_JFK;
import static dev.skyledger.contracts.flight.FlightExamples.flightScheduled;
import static dev.skyledger.contracts.inventory.InventoryExamples.OVERSALE;
import static dev.skyledger.contracts.inventory.InventoryExamples.SEATS;
import static dev.skyledger.contracts.inventory.InventoryExamples.askedBack;
import static dev.skyledger.contracts.inventory.ReplanExamples.replanned;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.contracts.booking.ConnectingFlight;
import dev.skyledger.contracts.booking.Journey;
import dev.skyledger.contracts.booking.ReportScheduleChange;
import dev.skyledger.contracts.flight.Conditions;
import dev.skyledger.contracts.flight.FlightDetails;
import dev.skyledger.contracts.flight.FlightDetails.CabinDetails;
import dev.skyledger.contracts.flight.FlightDetails.FareDetails;
import dev.skyledger.contracts.flight.FlightPage;
import dev.skyledger.contracts.flight.FlightRetimed;
import dev.skyledger.contracts.flight.FlightScheduled;
import dev.skyledger.contracts.flight.FlightStatus;
import dev.skyledger.contracts.flight.Route;
import dev.skyledger.contracts.flight.Times;
import dev.skyledger.contracts.inventory.OversaleResolution;
import dev.skyledger.contracts.inventory.OversaleResolved;
import dev.skyledger.contracts.shared.AirlineCode;
import dev.skyledger.contracts.shared.AirportCode;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.contracts.shared.FlightNumber;
import dev.skyledger.contracts.shared.Money;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A booking is told of other times together with the flights that somebody changes to or from. */
class ConnectingFlightsTest {

    private static final FlightId OTHER = new FlightId("01937a00-0000-7000-8000-00000000f0c1");

    private static final FlightId ANOTHER = new FlightId("01937a00-0000-7000-8000-00000000f0c2");

    private static final Duration MOST = Duration.ofHours(12);

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");

    private final ScheduleFixture process = new ScheduleFixture();

    @AfterEach
    void close() {
        process.close();
    }

    @Test
    void the_next_flight_is_named_with_the_time_that_a_change_takes_there() throws Exception {
        var next = hours(3);
        scheduled(new Route(code("JFK"), NEW_YORK, code("BOS"), NEW_YORK), next);
        assertThat(told()).containsExactly(connecting(next, true, 120));
    }

    @Test
    void so_is_the_one_before_as_it_goes_by_now() throws Exception {
        var before = hours(-12);
        scheduled(new Route(code("MAD"), MADRID, code("LIS"), LIS_JFK.originZone()), hours(-13));
        process.happens(1, new FlightRetimed(OTHER, hours(-13), before, null));
        assertThat(told()).containsExactly(connecting(before, false, 60));
    }

    @Test
    void one_that_neither_leaves_nor_arrives_there_is_not() throws Exception {
        scheduled(new Route(code("MAD"), MADRID, code("BOS"), NEW_YORK), hours(3));
        assertThat(told()).isEmpty();
    }

    @Test
    void nor_one_that_nobody_knows() throws Exception {
        assertThat(told()).isEmpty();
    }

    @Test
    void it_is_named_too_with_what_else_flies_when_seats_are_not_needed_any_more()
            throws Exception {
        var next = hours(3);
        scheduled(new Route(code("JFK"), NEW_YORK, code("BOS"), NEW_YORK), next);
        process.others = new FlightPage(List.of(aDayLater()));
        process.happens(0, flightScheduled());
        process.happens(4, askedBack(ANNAS_BOOKING));
        process.happens(
                5,
                new OversaleResolved(
                        SEATS,
                        OVERSALE,
                        Cabin.ECONOMY,
                        OversaleResolution.SEATS_RETURNED,
                        null,
                        List.of(ANNAS_BOOKING)));
        var over = report();
        assertThat(over.connections()).containsExactly(connecting(next, true, 120));
        assertThat(over.alternatives())
                .extracting(it -> it.flight().flight())
                .containsExactly(ANOTHER);
    }

    private List<ConnectingFlight> told() throws Exception {
        process.happens(4, replanned(2, ANNAS_BOOKING));
        return report().connections();
    }

    private ReportScheduleChange report() {
        process.journey = new Journey(List.of(SEATS.flight(), OTHER));
        process.laterOn();
        process.sweep();
        return (ReportScheduleChange) process.sent().getFirst();
    }

    private static FlightDetails aDayLater() {
        var price = Money.of("300.00", "EUR");
        var fare = new FareDetails(FLEX, price, Conditions.STANDARD, 9, 9, 0, 0);
        var leaves = IN_THE_MORNING.departure().plus(Duration.ofDays(1)).atOffset(ZoneOffset.UTC);
        return new FlightDetails(
                ANOTHER,
                new FlightNumber("TP208"),
                new AirlineCode("TP"),
                LIS_JFK.origin(),
                LIS_JFK.destination(),
                leaves,
                leaves.plusHours(8),
                FlightStatus.SCHEDULED,
                List.of(new CabinDetails(Cabin.ECONOMY, 9, 0, 0, 0, 0, List.of(fare), null)),
                1);
    }

    private void scheduled(Route route, Times times) throws Exception {
        var number = new FlightNumber("TP900");
        process.happens(0, new FlightScheduled(OTHER, number, route, times, List.of()));
    }

    private static ConnectingFlight connecting(Times times, boolean onward, int minutes) {
        return new ConnectingFlight(OTHER, times, onward, Duration.ofMinutes(minutes), MOST);
    }

    /** An hour, so long after the changed flight was to arrive. */
    private static Times hours(int later) {
        var departure = IN_THE_MORNING.arrival().plus(Duration.ofHours(later));
        return new Times(departure, departure.plus(Duration.ofHours(1)));
    }

    private static AirportCode code(String code) {
        return new AirportCode(code);
    }
}
