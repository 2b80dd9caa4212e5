package dev.skyledger.query.booking;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.skyledger.contracts.booking.BookingStatus;
import dev.skyledger.contracts.booking.ItemStatus;
import dev.skyledger.contracts.flight.FlightStatus;
import dev.skyledger.contracts.shared.AirlineCode;
import dev.skyledger.contracts.shared.AirportCode;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.contracts.shared.FlightNumber;
import dev.skyledger.contracts.shared.Locator;
import dev.skyledger.contracts.shared.Money;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A booking as whoever travels may see it without signing in; nothing can be changed with it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RetrievedBooking(
        Locator locator,
        BookingStatus status,
        @Nullable Money total,
        @Nullable Instant payBy,
        List<Flight> flights,
        List<Person> passengers) {

    /** One flight of the booking as it is planned now. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Flight(
            FlightId flightId,
            FlightNumber flightNumber,
            AirlineCode airline,
            AirportCode origin,
            AirportCode destination,
            OffsetDateTime departure,
            OffsetDateTime arrival,
            FlightStatus flightStatus,
            @Nullable Cabin cabin,
            ItemStatus status) {}

    /** One who travels; whoever was erased is left out. */
    record Person(String initial, String familyName) {}
}
