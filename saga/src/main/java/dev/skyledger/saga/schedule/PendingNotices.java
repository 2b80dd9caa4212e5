package dev.skyledger.saga.schedule;

import dev.skyledger.contracts.booking.ScheduleChangeAccepted;
import dev.skyledger.contracts.booking.ScheduleChangeEvent;
import dev.skyledger.contracts.booking.ScheduleChangeRefused;
import dev.skyledger.contracts.booking.ScheduleChangeReported;
import dev.skyledger.contracts.inventory.FlightReplanned;
import dev.skyledger.contracts.inventory.OversaleResolved;
import dev.skyledger.contracts.inventory.SalesClosed;
import dev.skyledger.contracts.inventory.SeatsAskedBack;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.InventoryId;
import dev.skyledger.platform.processing.Rows;
import dev.skyledger.platform.processing.Tables;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.springframework.stereotype.Component;

/**
 * Notes who must be told of a changed flight, and until when somebody may decide about one. It
 * sends nothing, so it may be replayed.
 */
@Component
@ProcessingGroup("pending-schedule-changes")
class PendingNotices {

    private final Rows notices;

    private final Rows decisions;

    private final SchedulePolicy policy;

    PendingNotices(Tables tables, SchedulePolicy policy) {
        this.notices =
                tables.rows("saga.pending_notice", List.of("booking", "inventory", "revision"));
        this.decisions = tables.rows("saga.pending_decision", List.of("booking", "item"));
        this.policy = policy;
    }

    @EventHandler
    void on(SalesClosed event, @SequenceNumber long revision, @Timestamp Instant at) {
        note(event.inventory(), event.holders(), revision, at);
    }

    @EventHandler
    void on(FlightReplanned event, @SequenceNumber long revision, @Timestamp Instant at) {
        note(event.inventory(), event.holders(), revision, at);
    }

    @EventHandler
    void on(SeatsAskedBack event, @SequenceNumber long revision, @Timestamp Instant at) {
        note(event.inventory(), event.holders(), revision, at);
    }

    @EventHandler
    void on(OversaleResolved event, @SequenceNumber long revision, @Timestamp Instant at) {
        note(event.inventory(), event.asked(), revision, at);
    }

    private void note(InventoryId inventory, List<BookingId> holders, long revision, Instant at) {
        holders.forEach(booking ->
                notices.put(
                        Map.of(
                                "booking", booking,
                                "inventory", inventory,
                                "revision", revision,
                                "since", at,
                                "due", at.plus(policy.stepWithin()))));
    }

    @EventHandler
    void on(ScheduleChangeEvent event) {
        switch (event) {
            case ScheduleChangeReported reported ->
                    decisions.put(
                            Map.of(
                                    "booking", reported.booking(),
                                    "item", reported.item(),
                                    "due", reported.deadline()));
            case ScheduleChangeAccepted _, ScheduleChangeRefused _ ->
                    decisions.remove(Map.of("booking", event.booking(), "item", event.item()));
        }
    }
}
