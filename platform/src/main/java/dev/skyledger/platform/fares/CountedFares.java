package dev.skyledger.platform.fares;

import dev.skyledger.contracts.inventory.InventoryEvent;
import dev.skyledger.contracts.shared.FlightId;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;

/**
 * A flight's fares as they were after an event of the log, and which event of its seats is the last
 * that is counted in them; where that is unknown, all before are.
 */
public record CountedFares(long revision, FlightFares fares, @Nullable Long seats) {

    public static final CountedFares NOTHING = new CountedFares(-1, FlightFares.UNKNOWN, null);

    /** The number of an event among those of the seats; null for others. */
    public static @Nullable Long numberOf(EventMessage<?> message) {
        return message instanceof DomainEventMessage<?> domain
                        && message.getPayload() instanceof InventoryEvent
                ? (Long) domain.getSequenceNumber()
                : null;
    }

    /** With the seats that were taken or given back without a row, before this event of them. */
    public CountedFares before(@Nullable Long number, FlightId flight, SeatHistory history) {
        if (number == null || seats == null || number <= seats + 1) {
            return this;
        }
        var now = fares;
        for (var event : history.between(flight, seats + 1, number - 1)) {
            now = now.after(event);
        }
        return new CountedFares(revision, now, number - 1);
    }

    public CountedFares after(long position, Object event, @Nullable Long number) {
        return new CountedFares(position, fares.after(event), number == null ? seats : number);
    }

    /**
     * Whether what follows can be counted again from the log, because all that happened is that
     * seats were taken or given back where others can still have as many as anybody may want.
     */
    public boolean isFollowedQuietlyBy(CountedFares next, Object event) {
        return seats != null
                && next.seats != null
                && next.seats > seats
                && FlightFares.isCount(event)
                && fares.offers().equals(next.fares.offers());
    }
}
