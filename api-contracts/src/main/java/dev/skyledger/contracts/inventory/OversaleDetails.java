package dev.skyledger.contracts.inventory;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.contracts.shared.FlightNumber;
import dev.skyledger.contracts.shared.Locator;
import dev.skyledger.contracts.shared.OversaleId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One oversale as the staff sees it: by how many seats it was declared, how many are still missing,
 * the bookings that have seats in the cabin while it lasts, and those that were asked for theirs.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OversaleDetails(
        OversaleId oversaleId,
        FlightId flightId,
        FlightNumber flightNumber,
        OffsetDateTime departure,
        Cabin cabin,
        int excess,
        int remaining,
        Status status,
        @Nullable String reason,
        Instant declaredAt,
        @Nullable Instant resolvedAt,
        @Nullable OversaleResolution resolution,
        @Nullable String resolutionReason,
        List<BookingId> bookings,
        List<Holder> holders,
        List<Asked> asked) {

    /** Whether the cabin sells again. */
    public enum Status {
        DECLARED,
        RESOLVED
    }

    /** A booking with seats in the cabin, which are sold when they are paid for. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Holder(BookingId bookingId, @Nullable Locator locator, int seats, boolean sold) {}

    /** A booking that was asked for its seats, and how many it still has there. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Asked(
            BookingId bookingId,
            @Nullable Locator locator,
            int seats,
            Instant askedAt,
            @Nullable Answer answer) {}

    /** What came of asking; none as long as the booking has its seats and the oversale lasts. */
    public enum Answer {
        SEATS_RETURNED,
        SEATS_KEPT
    }

    /** With what its bookings are called, as far as that is known. */
    public OversaleDetails called(Map<BookingId, Locator> locators) {
        return new OversaleDetails(
                oversaleId,
                flightId,
                flightNumber,
                departure,
                cabin,
                excess,
                remaining,
                status,
                reason,
                declaredAt,
                resolvedAt,
                resolution,
                resolutionReason,
                bookings,
                holders.stream()
                        .map(it ->
                                new Holder(
                                        it.bookingId,
                                        locators.get(it.bookingId),
                                        it.seats,
                                        it.sold))
                        .toList(),
                asked.stream()
                        .map(it ->
                                new Asked(
                                        it.bookingId,
                                        locators.get(it.bookingId),
                                        it.seats,
                                        it.askedAt,
                                        it.answer))
                        .toList());
    }
}
