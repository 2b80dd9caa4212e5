package dev.skyledger.contracts.booking;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.skyledger.contracts.shared.BookingId;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * Places of a booking were given up; it stands for those who stay. Where it is not paid yet, what
 * is left of it is said.
 */
@Revision("1")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PassengerWithdrawn(
        BookingId booking,
        String reason,
        int attempt,
        Cancellation cancellation,
        List<StayingItem> staying,
        @Nullable StillHeld held)
        implements BookingEvent {}
