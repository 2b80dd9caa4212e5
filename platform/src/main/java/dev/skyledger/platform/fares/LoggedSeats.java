package dev.skyledger.platform.fares;

import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.contracts.shared.InventoryId;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Reads the seats' own stream. */
@Component
class LoggedSeats implements SeatHistory {

    private final EventStore events;

    LoggedSeats(EventStore events) {
        this.events = events;
    }

    @Override
    public List<Object> between(FlightId flight, long first, long last) {
        return events.readEvents(InventoryId.of(flight).value(), first)
                .asStream()
                .takeWhile(event -> event.getSequenceNumber() <= last)
                .<Object>map(DomainEventMessage::getPayload)
                .toList();
    }
}
