package dev.skyledger.query.booking;

import dev.skyledger.contracts.booking.BookingDetails;
import dev.skyledger.contracts.booking.Passenger;
import dev.skyledger.contracts.flight.FindFlight;
import dev.skyledger.contracts.flight.FlightDetails;
import dev.skyledger.contracts.shared.SealedText;
import dev.skyledger.platform.personal.PersonalData;
import java.util.stream.Stream;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Shows of a booking what somebody on the way needs, and nothing by which its people are reached.
 */
@Component
class RetrievedBookings {

    private final BookingOpener opener;

    private final PersonalData personal;

    private final QueryGateway queries;

    RetrievedBookings(BookingOpener opener, PersonalData personal, QueryGateway queries) {
        this.opener = opener;
        this.personal = personal;
        this.queries = queries;
    }

    RetrievedBooking of(BookingTable.Stored row) {
        var masked = opener.open(row, true);
        return new RetrievedBooking(
                masked.locator(),
                masked.status(),
                masked.total(),
                masked.payBy(),
                masked.items().stream().flatMap(this::flight).toList(),
                row.passengers().stream().flatMap(this::person).toList());
    }

    private Stream<RetrievedBooking.Flight> flight(BookingDetails.Item item) {
        var answer = ResponseTypes.optionalInstanceOf(FlightDetails.class);
        return queries.query(new FindFlight(item.flightId()), answer).join().stream()
                .map(flight ->
                        new RetrievedBooking.Flight(
                                flight.flightId(),
                                flight.flightNumber(),
                                flight.airline(),
                                flight.origin(),
                                flight.destination(),
                                flight.departure(),
                                flight.arrival(),
                                flight.status(),
                                item.cabin(),
                                item.status()));
    }

    private Stream<RetrievedBooking.Person> person(Passenger passenger) {
        var given = text(passenger.givenName());
        var family = text(passenger.familyName());
        return given == null || given.isEmpty() || family == null
                ? Stream.empty()
                : Stream.of(new RetrievedBooking.Person(initial(given), family));
    }

    private static String initial(String name) {
        return name.substring(0, name.offsetByCodePoints(0, 1));
    }

    private @Nullable String text(@Nullable SealedText sealed) {
        return sealed == null ? null : personal.open(sealed);
    }
}
