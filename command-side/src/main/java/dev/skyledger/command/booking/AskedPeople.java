package dev.skyledger.command.booking;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.skyledger.command.booking.BookRequest.Passenger;
import dev.skyledger.contracts.booking.PassengerType;
import dev.skyledger.contracts.refusal.Invalid;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.PassengerId;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Who is to travel as a request has it: people, or so many adults who are named before they pay.
 */
final class AskedPeople {

    private AskedPeople() {}

    static List<Order.Person> of(BookRequest request, BookingId booking) {
        var named = request.passengers();
        var seats = request.seats();
        if (named != null && seats == null) {
            return IntStream.range(0, named.size())
                    .mapToObj(at -> named(named.get(at), idOf(booking, at)))
                    .toList();
        }
        if (named == null && seats != null) {
            requirePatience(request);
            return IntStream.range(0, seats).mapToObj(at -> unnamed(idOf(booking, at))).toList();
        }
        throw invalid("passengers", "are named, or else a number of seats is");
    }

    /** Where nobody is named there is nothing to pay for yet. */
    private static void requirePatience(BookRequest request) {
        if (request.payment() != null) {
            throw invalid("payment", "comes when the passengers are named; leave it out");
        }
        if (request.vouchers() != null) {
            throw invalid("vouchers", "are for named passengers; name them, or leave it out");
        }
    }

    private static Order.Person named(Passenger passenger, PassengerId id) {
        return new Order.Person(
                id,
                passenger.type(),
                passenger.givenName(),
                passenger.familyName(),
                passenger.dateOfBirth());
    }

    private static Order.Person unnamed(PassengerId id) {
        return new Order.Person(id, PassengerType.ADULT, null, null, null);
    }

    private static PassengerId idOf(BookingId booking, int at) {
        var bytes = (booking + "/" + at).getBytes(UTF_8);
        return new PassengerId(UUID.nameUUIDFromBytes(bytes).toString());
    }

    private static RefusalException invalid(String field, String message) {
        return new RefusalException(new Invalid(field, message));
    }
}
