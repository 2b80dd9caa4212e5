package dev.skyledger.saga.booking;

import dev.skyledger.contracts.booking.BookingCancelled;
import dev.skyledger.contracts.booking.ItemExchanged;
import dev.skyledger.contracts.booking.PassengerWithdrawn;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.platform.processing.Rows;
import dev.skyledger.platform.processing.Tables;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.springframework.stereotype.Component;

/**
 * Notes that somebody should look whether the seats and the money of what was given up are back. It
 * sends nothing, so it may be replayed.
 */
@Component
@ProcessingGroup("pending-returns")
class PendingReturns {

    private final Rows bookings;

    private final SweepPolicy policy;

    PendingReturns(Tables tables, SweepPolicy policy) {
        this.bookings = tables.rows("saga.pending_return", List.of("booking"));
        this.policy = policy;
    }

    @EventHandler
    void on(PassengerWithdrawn event, @Timestamp Instant at) {
        lookAt(event.booking(), at);
    }

    @EventHandler
    void on(BookingCancelled event, @Timestamp Instant at) {
        if (event.cancellation() != null) {
            lookAt(event.booking(), at);
        }
    }

    @EventHandler
    void on(ItemExchanged event, @Timestamp Instant at) {
        if (event.back() != null) {
            lookAt(event.booking(), at);
        }
    }

    private void lookAt(BookingId booking, Instant at) {
        bookings.put(Map.of("booking", booking, "due", at.plus(policy.stepWithin())));
    }
}
