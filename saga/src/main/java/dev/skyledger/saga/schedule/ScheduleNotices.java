package dev.skyledger.saga.schedule;

import dev.skyledger.contracts.inventory.FlightReplanned;
import dev.skyledger.contracts.inventory.InventoryEvent;
import dev.skyledger.contracts.inventory.OversaleResolved;
import dev.skyledger.contracts.inventory.SalesClosed;
import dev.skyledger.contracts.inventory.SeatsAskedBack;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.platform.processing.Commands;
import dev.skyledger.saga.provider.Origin;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.SequenceNumber;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Tells every booking that has seats on a flight that it goes otherwise, or not at all, and those
 * that are asked for seats of an oversold cabin. Begins with what the seats name, ends with what
 * each booking, or silence, decides; whoever could not be told at once, the sweep tells.
 */
@Component
@ProcessingGroup("schedule-changes")
@DisallowReplay
class ScheduleNotices {

    private static final Logger LOG = LoggerFactory.getLogger(ScheduleNotices.class);

    private final Announcements announcements;

    private final Notices notices;

    private final Commands results;

    ScheduleNotices(Announcements announcements, Notices notices, Commands results) {
        this.announcements = announcements;
        this.notices = notices;
        this.results = results;
    }

    @EventHandler
    void on(SalesClosed event, @SequenceNumber long revision, EventMessage<?> message) {
        announce(event, revision, Origin.of(message));
    }

    @EventHandler
    void on(FlightReplanned event, @SequenceNumber long revision, EventMessage<?> message) {
        announce(event, revision, Origin.of(message));
    }

    @EventHandler
    void on(SeatsAskedBack event, @SequenceNumber long revision, EventMessage<?> message) {
        announce(event, revision, Origin.of(message));
    }

    @EventHandler
    void on(OversaleResolved event, @SequenceNumber long revision, EventMessage<?> message) {
        announce(event, revision, Origin.of(message));
    }

    private void announce(InventoryEvent event, long revision, Origin origin) {
        announcements
                .in(event, revision)
                .ifPresent(announcement ->
                        announcement
                                .holders()
                                .forEach(booking -> tell(booking, announcement, origin)));
    }

    private void tell(BookingId booking, Announcement announcement, Origin origin) {
        results.awaiting(
                notices.tell(booking, announcement, origin)
                        .<Object>handle((outcome, failure) -> {
                            if (failure != null) {
                                LOG.info("booking {} is told later: {}", booking, reason(failure));
                            }
                            return String.valueOf(outcome);
                        }));
    }

    private static String reason(Throwable failure) {
        return String.valueOf(failure.getMessage());
    }
}
