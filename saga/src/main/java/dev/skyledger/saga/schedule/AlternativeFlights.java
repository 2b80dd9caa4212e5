package dev.skyledger.saga.schedule;

import dev.skyledger.contracts.booking.AlternativeFlight;
import dev.skyledger.contracts.booking.AlternativeRoom;
import dev.skyledger.contracts.flight.FindFlight;
import dev.skyledger.contracts.flight.FindFlights;
import dev.skyledger.contracts.flight.FlightDetails;
import dev.skyledger.contracts.flight.FlightDetails.CabinDetails;
import dev.skyledger.contracts.flight.FlightDetails.FareDetails;
import dev.skyledger.contracts.flight.FlightPage;
import dev.skyledger.contracts.flight.FlightStatus;
import dev.skyledger.contracts.flight.Schedule;
import dev.skyledger.contracts.flight.Times;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FlightId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Finds what may take the place of a changed flight: other flights the same way, a few days around,
 * and of one that is oversold its other cabins.
 */
@Component
class AlternativeFlights {

    private static final Logger LOG = LoggerFactory.getLogger(AlternativeFlights.class);

    private static final int DAYS_BEFORE = 1;

    private static final int DAYS_AFTER = 3;

    private static final int MOST = 100;

    private static final int NEAREST = 12;

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final QueryGateway queries;

    private final Clock clock;

    AlternativeFlights(QueryGateway queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    /** The nearest first; none where nobody can say. */
    List<AlternativeRoom> to(FlightId flight, Schedule before) {
        return others(found(before), flight, before).toList();
    }

    /** The other cabins of the flight, better ones first, each at its lowest price; then others. */
    List<AlternativeRoom> within(FlightId flight, Schedule schedule) {
        var own = own(flight).stream().flatMap(it -> cabins(it, schedule));
        return Stream.concat(own, others(found(schedule), flight, schedule)).toList();
    }

    private Optional<FlightDetails> own(FlightId flight) {
        var asked = ResponseTypes.optionalInstanceOf(FlightDetails.class);
        try {
            return queries.query(new FindFlight(flight), asked)
                    .orTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                    .join();
        } catch (CompletionException e) {
            LOG.warn("nobody says what cabins {} has: {}", flight, e.toString());
            return Optional.empty();
        }
    }

    private static Stream<AlternativeRoom> cabins(FlightDetails flight, Schedule schedule) {
        return flight.cabins().stream()
                .sorted(Comparator.<CabinDetails, Cabin>comparing(CabinDetails::cabin).reversed())
                .flatMap(cabin ->
                        cabin.fares().stream()
                                .filter(fare -> fare.seatsLeft() > 0)
                                .sorted(Comparator.comparing(FareDetails::price))
                                .map(fare -> room(flight, schedule, cabin, fare)));
    }

    private Stream<AlternativeRoom> others(
            List<FlightDetails> found, FlightId flight, Schedule before) {
        var leaves = before.times().departure();
        return found.stream()
                .filter(it -> !it.flightId().equals(flight))
                .filter(it -> leaving(it).isAfter(clock.instant()))
                .sorted(Comparator.comparing(it -> Duration.between(leaves, leaving(it)).abs()))
                .map(it -> rooms(it, before))
                .filter(rooms -> !rooms.isEmpty())
                .limit(NEAREST)
                .flatMap(List::stream);
    }

    private List<FlightDetails> found(Schedule before) {
        var route = before.route();
        var day = before.times().departure().atZone(route.originZone()).toLocalDate();
        var question =
                new FindFlights(
                        List.of(route.origin()),
                        List.of(route.destination()),
                        day.minusDays(DAYS_BEFORE),
                        day.plusDays(DAYS_AFTER),
                        FlightStatus.SCHEDULED,
                        null,
                        null,
                        MOST);
        try {
            return queries.query(question, FlightPage.class)
                    .orTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                    .join()
                    .items();
        } catch (CompletionException e) {
            LOG.warn("nobody says what else flies from {}: {}", route.origin(), e.toString());
            return List.of();
        }
    }

    private static Instant leaving(FlightDetails flight) {
        return flight.departure().toInstant();
    }

    /** Each cabin in the fare that can give most seats. */
    private static List<AlternativeRoom> rooms(FlightDetails flight, Schedule before) {
        return flight.cabins().stream()
                .flatMap(cabin ->
                        cabin.fares().stream()
                                .max(Comparator.comparingInt(FareDetails::seatsLeft))
                                .filter(fare -> fare.seatsLeft() > 0)
                                .map(fare -> room(flight, before, cabin, fare))
                                .stream())
                .toList();
    }

    private static AlternativeRoom room(
            FlightDetails flight, Schedule before, CabinDetails cabin, FareDetails fare) {
        var times = new Times(leaving(flight), flight.arrival().toInstant());
        return new AlternativeRoom(
                new AlternativeFlight(
                        flight.flightId(),
                        flight.flightNumber(),
                        new Schedule(before.route(), times),
                        cabin.cabin(),
                        fare.fareCode()),
                fare.seatsLeft());
    }
}
