package dev.skyledger.command.booking;

import dev.skyledger.contracts.flight.FindFlight;
import dev.skyledger.contracts.flight.FindFlights;
import dev.skyledger.contracts.flight.FlightDetails;
import dev.skyledger.contracts.flight.FlightPage;
import dev.skyledger.contracts.flight.FlightStatus;
import dev.skyledger.contracts.refusal.FlightClosed;
import dev.skyledger.contracts.refusal.FlightsOverlap;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.FlightId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** When the flights of a journey leave and arrive, as they are planned now. */
@Component
class Timetable {

    private static final int DAYS_AHEAD = 2;

    private static final int MOST = 100;

    private final QueryGateway queries;

    private final Clock clock;

    Timetable(QueryGateway queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    Optional<FlightDetails> flight(FlightId flight) {
        var answer = ResponseTypes.optionalInstanceOf(FlightDetails.class);
        return Results.of(queries.query(new FindFlight(flight), answer));
    }

    /** The flights of the same route that leave in the days after this one, soonest first. */
    List<FlightDetails> after(FlightDetails flight) {
        var day = flight.departure().toLocalDate();
        var question =
                new FindFlights(
                        List.of(flight.origin()),
                        List.of(flight.destination()),
                        day,
                        day.plusDays(DAYS_AHEAD),
                        FlightStatus.SCHEDULED,
                        null,
                        null,
                        MOST);
        var departure = Comparator.comparing((FlightDetails it) -> it.departure().toInstant());
        return Results.of(queries.query(question, FlightPage.class)).items().stream()
                .filter(it -> departure.compare(it, flight) > 0)
                .filter(it -> it.departure().toInstant().isAfter(clock.instant()))
                .sorted(departure)
                .toList();
    }

    /**
     * Nobody is on two flights at once, so each flight leaves after the one before has arrived; the
     * first that does not, or null.
     */
    @Nullable FlightId outOfOrder(List<FlightId> journey) {
        var early = tooEarly(journey);
        return early == 0 ? null : journey.get(early);
    }

    boolean isInOrder(List<FlightId> journey) {
        return tooEarly(journey) == 0;
    }

    /** The first that leaves too early, counted from 0; none is the very first. */
    private int tooEarly(List<FlightId> journey) {
        if (journey.size() < 2) {
            return 0;
        }
        var before = flight(journey.getFirst());
        for (var number = 1; number < journey.size(); number++) {
            var next = flight(journey.get(number));
            if (before.isPresent() && next.isPresent() && overlap(before.get(), next.get())) {
                return number;
            }
            before = next;
        }
        return 0;
    }

    private static boolean overlap(FlightDetails before, FlightDetails next) {
        return !next.departure().toInstant().isAfter(before.arrival().toInstant());
    }

    /**
     * The same for a journey whose order only the timetable knows; a flight that does not fly is in
     * nobody's way.
     */
    void requireApart(BookingId booking, List<FlightId> flights) {
        var sorted =
                flights.stream()
                        .map(this::flight)
                        .flatMap(Optional::stream)
                        .filter(it -> it.status() != FlightStatus.CANCELLED)
                        .sorted(Comparator.comparing(it -> it.departure().toInstant()))
                        .toList();
        for (var number = 1; number < sorted.size(); number++) {
            if (overlap(sorted.get(number - 1), sorted.get(number))) {
                throw new RefusalException(
                        new FlightsOverlap(booking, sorted.get(number).flightId()));
            }
        }
    }

    /** The day on which the last of the flights leaves, as it is counted there. */
    Optional<LocalDate> lastDeparture(List<FlightId> journey) {
        return journey.stream()
                .map(this::flight)
                .flatMap(Optional::stream)
                .map(FlightDetails::departure)
                .max(Comparator.comparing(OffsetDateTime::toInstant))
                .map(OffsetDateTime::toLocalDate);
    }

    /** Nothing is changed any more once the first of the flights has left. */
    void requireBeforeDeparture(List<FlightId> journey) {
        for (var id : journey) {
            var flight = flight(id);
            if (flight.isPresent()
                    && !flight.get().departure().toInstant().isAfter(clock.instant())) {
                throw new RefusalException(new FlightClosed(id, "DEPARTED"));
            }
        }
    }
}
