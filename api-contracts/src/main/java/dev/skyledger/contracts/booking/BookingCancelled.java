package dev.skyledger.contracts.booking;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.skyledger.contracts.shared.BookingId;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The booking was given up after so many tries to pay, so its seats return; one that was confirmed
 * says what of its money returns.
 */
@Revision("1")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BookingCancelled(
        BookingId booking,
        String reason,
        int attempts,
        List<HeldItem> items,
        @Nullable Cancellation cancellation)
        implements BookingEvent {}
