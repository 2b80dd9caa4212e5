package dev.skyledger.query.booking;

import dev.skyledger.contracts.booking.BookingDetails;
import dev.skyledger.contracts.booking.FindBooking;
import dev.skyledger.contracts.booking.PassengerType;
import dev.skyledger.contracts.inventory.FindSeatsOfBooking;
import dev.skyledger.contracts.inventory.Place;
import dev.skyledger.contracts.inventory.SeatsOfBooking;
import dev.skyledger.contracts.refusal.NotFound;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.contracts.shared.ItemId;
import dev.skyledger.contracts.shared.PassengerId;
import dev.skyledger.contracts.shared.Role;
import dev.skyledger.contracts.shared.SeatNo;
import dev.skyledger.platform.security.Caller;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Shows who of a booking sits where, on the flights whose cabins have a map. */
@RestController
class BookingSeatsEndpoint {

    private final BookingQueries bookings;
    private final QueryGateway queries;

    BookingSeatsEndpoint(BookingQueries bookings, QueryGateway queries) {
        this.bookings = bookings;
        this.queries = queries;
    }

    record Seats(List<Seat> items) {}

    record Seat(ItemId itemId, FlightId flightId, PassengerId passengerId, SeatNo seat) {}

    @GetMapping("/bookings/{booking}/seats")
    Seats seats(@PathVariable BookingId booking, Caller caller) {
        var isStaff = caller.is(Role.ADMIN) || caller.is(Role.AUDITOR) || caller.is(Role.ANALYST);
        var owner = isStaff ? null : caller.id();
        var details = bookings.handle(FindBooking.now(booking.value(), owner, isStaff));
        if (details == null) {
            throw new RefusalException(new NotFound("booking", booking.value()));
        }
        var found = queries.query(new FindSeatsOfBooking(booking), SeatsOfBooking.class).join();
        return new Seats(
                found.flights().stream()
                        .flatMap(on -> seats(on, seatedOn(on.item(), details)))
                        .toList());
    }

    /** Who has a seat of their own on that flight, in the order in which its seats count them. */
    private static List<PassengerId> seatedOn(ItemId item, BookingDetails details) {
        var flying =
                details.items().stream()
                        .filter(its -> its.itemId().equals(item))
                        .map(BookingDetails.Item::passengers)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
        return details.passengers().stream()
                .filter(passenger -> passenger.type() != PassengerType.INFANT)
                .map(BookingDetails.Traveller::passengerId)
                .filter(passenger -> flying == null || flying.contains(passenger))
                .toList();
    }

    private static Stream<Seat> seats(SeatsOfBooking.OnFlight on, List<PassengerId> seated) {
        return on.places().stream()
                .filter(place -> place.passenger() <= seated.size())
                .map(place -> seat(on, place, seated));
    }

    private static Seat seat(SeatsOfBooking.OnFlight on, Place place, List<PassengerId> seated) {
        return new Seat(on.item(), on.flight(), seated.get(place.passenger() - 1), place.seat());
    }
}
