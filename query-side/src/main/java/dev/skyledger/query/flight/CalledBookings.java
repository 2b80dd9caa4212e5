package dev.skyledger.query.flight;

import dev.skyledger.contracts.booking.FindLocators;
import dev.skyledger.contracts.booking.Locators;
import dev.skyledger.contracts.booking.Locators.OfBooking;
import dev.skyledger.contracts.inventory.OversaleDetails;
import dev.skyledger.contracts.inventory.OversaleDetails.Asked;
import dev.skyledger.contracts.inventory.OversaleDetails.Holder;
import dev.skyledger.contracts.shared.BookingId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.stereotype.Component;

/** Says what the bookings in an oversale are called; flights know them by their ids only. */
@Component
class CalledBookings {

    private final QueryGateway queries;

    CalledBookings(QueryGateway queries) {
        this.queries = queries;
    }

    List<OversaleDetails> in(List<OversaleDetails> oversales) {
        var bookings = oversales.stream().flatMap(CalledBookings::concerned).distinct().toList();
        if (bookings.isEmpty()) {
            return oversales;
        }
        var locators =
                queries.query(new FindLocators(bookings), Locators.class).join().items().stream()
                        .collect(Collectors.toMap(OfBooking::booking, OfBooking::locator));
        return oversales.stream().map(oversale -> oversale.called(locators)).toList();
    }

    private static Stream<BookingId> concerned(OversaleDetails oversale) {
        return Stream.concat(
                oversale.holders().stream().map(Holder::bookingId),
                oversale.asked().stream().map(Asked::bookingId));
    }
}
