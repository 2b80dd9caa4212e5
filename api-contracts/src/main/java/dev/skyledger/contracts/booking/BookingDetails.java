package dev.skyledger.contracts.booking;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.skyledger.contracts.flight.Conditions;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FareCode;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.contracts.shared.ItemId;
import dev.skyledger.contracts.shared.Locator;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.shared.PassengerId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A booking as its owner sees it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BookingDetails(
        BookingId bookingId,
        Locator locator,
        BookingStatus status,
        @Nullable Money total,
        List<Item> items,
        List<Traveller> passengers,
        ContactDetails contact,
        @Nullable Instant payBy,
        @Nullable PaymentDetails payment,
        @Nullable Exchange exchange,
        @Nullable Reason reason,
        Instant createdAt,
        long version) {

    /**
     * One flight of the booking: the conditions it was sold under, who flies where not everybody
     * does any more, why it could not be had, and what the seller changed about it that waits for a
     * decision.
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Item(
            ItemId itemId,
            FlightId flightId,
            @Nullable Cabin cabin,
            @Nullable FareCode fareCode,
            @Nullable Money price,
            @Nullable Conditions conditions,
            ItemStatus status,
            @Nullable List<PassengerId> passengers,
            @Nullable String reason,
            @Nullable ChangedFlight scheduleChange) {}

    /** One person who travels; what is masked or erased is left out. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Traveller(
            PassengerId passengerId,
            PassengerType type,
            @Nullable String givenName,
            @Nullable String familyName,
            @Nullable String dateOfBirth) {}

    /** Where the people of the booking are reached. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ContactDetails(@Nullable String email, @Nullable String phone) {}

    /**
     * The last exchange of its flights: what was due or came back, until when it may take, why it
     * came to nothing, and where the card's owner must confirm.
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Exchange(
            int number,
            ExchangeStatus status,
            Money due,
            Money refund,
            @Nullable Instant until,
            @Nullable String reason,
            @Nullable String actionUrl) {}

    /**
     * How far the money has come, why it came no further, and how much of it was charged and came
     * back, exchanges included.
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PaymentDetails(
            PaymentStatus status,
            @Nullable String reason,
            @Nullable Boolean retryable,
            @Nullable String actionUrl,
            @Nullable Money captured,
            @Nullable Money refunded) {}

    /** Why a booking came to nothing, and how many seats there were where it was for seats. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Reason(String code, @Nullable String detail, @Nullable Integer available) {}
}
