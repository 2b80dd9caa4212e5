package dev.skyledger.contracts.booking;

import dev.skyledger.contracts.shared.BookingId;
import java.util.List;
import org.axonframework.serialization.Revision;

/** Places of a confirmed booking were given up; the booking stands for those who stay. */
@Revision("1")
public record PassengerWithdrawn(
        BookingId booking,
        String reason,
        int attempt,
        Cancellation cancellation,
        List<StayingItem> staying)
        implements BookingEvent {}
