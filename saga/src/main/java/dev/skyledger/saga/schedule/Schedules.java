package dev.skyledger.saga.schedule;

import dev.skyledger.contracts.flight.FlightEvent;
import dev.skyledger.contracts.flight.FlightRetimed;
import dev.skyledger.contracts.flight.FlightScheduled;
import dev.skyledger.contracts.flight.Schedule;
import dev.skyledger.contracts.shared.FlightId;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How flights were to go at last, as their own events say. */
@Component
class Schedules {

    private final EventStore events;

    Schedules(EventStore events) {
        this.events = events;
    }

    @Nullable Schedule of(FlightId flight) {
        return events.readEvents(flight.value())
                .asStream()
                .map(DomainEventMessage::getPayload)
                .filter(FlightEvent.class::isInstance)
                .map(FlightEvent.class::cast)
                .reduce((Schedule) null, Schedules::after, (_, later) -> later);
    }

    private static @Nullable Schedule after(@Nullable Schedule schedule, FlightEvent event) {
        return switch (event) {
            case FlightScheduled it -> new Schedule(it.route(), it.times());
            case FlightRetimed it when schedule != null ->
                    new Schedule(schedule.route(), it.after());
            default -> schedule;
        };
    }
}
