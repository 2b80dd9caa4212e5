package dev.skyledger.command.booking;

import dev.skyledger.contracts.booking.BookingDetails;
import dev.skyledger.contracts.booking.FindBooking;
import dev.skyledger.contracts.booking.ItemStatus;
import dev.skyledger.contracts.refusal.NotFound;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.contracts.shared.TravellerId;
import java.util.List;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks at a booking before it is changed, without its personal data. */
@Component
class KnownBookings {

    private final QueryGateway queries;

    private final BookingAnswers answers;

    KnownBookings(QueryGateway queries, BookingAnswers answers) {
        this.queries = queries;
        this.answers = answers;
    }

    /** The booking as it is now; somebody else's is not there. */
    BookingDetails of(BookingId booking, @Nullable TravellerId owner) {
        answers.caughtUp();
        var question = FindBooking.now(booking.value(), owner, true);
        @Nullable BookingDetails found = Results.of(queries.query(question, BookingDetails.class));
        if (found == null) {
            throw new RefusalException(new NotFound("booking", booking.value()));
        }
        return found;
    }

    /** The flights that are still part of it. */
    static List<FlightId> journey(BookingDetails booking) {
        return booking.items().stream()
                .filter(KnownBookings::isPartOfIt)
                .map(BookingDetails.Item::flightId)
                .toList();
    }

    private static boolean isPartOfIt(BookingDetails.Item item) {
        return item.status() == ItemStatus.HELD || item.status() == ItemStatus.CONFIRMED;
    }
}
