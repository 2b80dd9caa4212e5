package dev.skyledger.saga.booking;

import dev.skyledger.contracts.booking.ExchangeRequested;
import dev.skyledger.contracts.booking.HeldItem;
import dev.skyledger.contracts.booking.ItemExchanged;
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

/** Notes the exchanges that somebody must look after until they are over. */
@Component
@ProcessingGroup("pending-steps")
class PendingExchanges {

    private final Rows exchanges;

    private final Rows holds;

    private final SweepPolicy policy;

    PendingExchanges(Tables tables, SweepPolicy policy) {
        this.exchanges = tables.rows("saga.pending_exchange", List.of("booking", "number"));
        this.holds = tables.rows("saga.pending_hold", List.of("hold"));
        this.policy = policy;
    }

    @EventHandler
    void on(ExchangeRequested event, @Timestamp Instant at) {
        lookAt(event.booking(), event.number(), at);
        belong(event.to());
    }

    @EventHandler
    void on(ItemExchanged event, @Timestamp Instant at) {
        lookAt(event.booking(), event.number(), at);
        belong(event.to());
    }

    private void lookAt(BookingId booking, int number, Instant at) {
        exchanges.put(
                Map.of(
                        "booking", booking,
                        "number", number,
                        "due", at.plus(policy.stepWithin())));
    }

    private void belong(List<HeldItem> items) {
        items.stream()
                .map(HeldItem::hold)
                .forEach(hold -> holds.set(Map.of("hold", hold, "placed", true)));
    }
}
