package dev.skyledger.command.booking;

import static dev.skyledger.contracts.Cast.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.contracts.booking.Alternative;
import dev.skyledger.contracts.booking.BookingExamples;
import dev.skyledger.contracts.booking.Party;
import dev.skyledger.contracts.booking.WantedItem;
import dev.skyledger.contracts.flight.Conditions;
import dev.skyledger.contracts.flight.FindFlight;
import dev.skyledger.contracts.flight.FindFlights;
import dev.skyledger.contracts.flight.FlightDetails;
import dev.skyledger.contracts.flight.FlightDetails.CabinDetails;
import dev.skyledger.contracts.flight.FlightDetails.FareDetails;
import dev.skyledger.contracts.flight.FlightPage;
import dev.skyledger.contracts.flight.FlightStatus;
import dev.skyledger.contracts.shared.AirlineCode;
import dev.skyledger.contracts.shared.AirportCode;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FareCode;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.contracts.shared.FlightNumber;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.platform.offer.OfferSeal;
import dev.skyledger.platform.personal.PersonalDataExamples;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.junit.jupiter.api.Test;

/** What is offered in place of a flight can be had. */
class AlternativesTest {

    private static final FlightId ASKED = flightId(1);
    private static final FlightId NEXT = flightId(2);
    private static final Duration HOUR = Duration.ofHours(1);

    private final SimpleQueryBus queries = SimpleQueryBus.builder().build();
    private final Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);
    private final Alternatives alternatives =
            new Alternatives(
                    new Timetable(DefaultQueryGateway.builder().queryBus(queries).build(), clock),
                    new OfferSeal(PersonalDataExamples.systemSeal(), Duration.ofMinutes(20)),
                    clock);

    @Test
    void other_fares_of_the_flight_come_before_later_flights() {
        given(flight(ASKED, HOUR, FlightStatus.SCHEDULED));
        assertThat(offered()).containsExactly(ASKED, NEXT);
    }

    @Test
    void a_flight_that_has_left_is_not_offered_any_more() {
        given(flight(ASKED, HOUR.negated(), FlightStatus.SCHEDULED));
        assertThat(offered()).containsExactly(NEXT);
        given(flight(ASKED, Duration.ZERO, FlightStatus.SCHEDULED));
        assertThat(offered()).containsExactly(NEXT);
    }

    @Test
    void a_cancelled_flight_is_not_offered() {
        given(flight(ASKED, HOUR, FlightStatus.CANCELLED));
        assertThat(offered()).containsExactly(NEXT);
    }

    private void given(FlightDetails asked) {
        var route = List.of(asked, flight(NEXT, HOUR.multipliedBy(5), FlightStatus.SCHEDULED));
        queries.subscribe(FindFlight.class.getName(), FlightDetails.class, _ -> asked);
        queries.subscribe(
                FindFlights.class.getName(), FlightPage.class, _ -> new FlightPage(route));
    }

    private List<FlightId> offered() {
        var item = new WantedItem(BookingExamples.HELD.item(), ASKED, null, null);
        return alternatives.to(item, new Party(1, 0, 0), List.of(item), List.of()).stream()
                .map(Alternative::flightId)
                .toList();
    }

    private static FlightDetails flight(FlightId id, Duration from, FlightStatus status) {
        var departure = NOON.plus(from).atOffset(ZoneOffset.UTC);
        var fare =
                new FareDetails(
                        new FareCode("FLEX"),
                        Money.of("100.00", "EUR"),
                        Conditions.STANDARD,
                        9,
                        9,
                        0,
                        0);
        var cabin = new CabinDetails(Cabin.ECONOMY, 9, 0, 0, 0, 0, List.of(fare), null);
        return new FlightDetails(
                id,
                new FlightNumber("TP1"),
                new AirlineCode("TP"),
                new AirportCode("LIS"),
                new AirportCode("JFK"),
                departure,
                departure.plusHours(3),
                status,
                List.of(cabin),
                1);
    }

    private static FlightId flightId(int number) {
        return new FlightId("01939000-0000-7000-8000-%012x".formatted(number));
    }
}
