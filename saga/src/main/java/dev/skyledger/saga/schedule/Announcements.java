package dev.skyledger.saga.schedule;

import dev.skyledger.contracts.booking.AlternativeRoom;
import dev.skyledger.contracts.booking.OversoldCabin;
import dev.skyledger.contracts.flight.Schedule;
import dev.skyledger.contracts.inventory.FlightReplanned;
import dev.skyledger.contracts.inventory.OversaleResolved;
import dev.skyledger.contracts.inventory.SalesClosed;
import dev.skyledger.contracts.inventory.SeatsAskedBack;
import dev.skyledger.contracts.shared.AirportCode;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.InventoryId;
import dev.skyledger.platform.reference.Airport;
import dev.skyledger.platform.reference.Places;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds out what there is to say, from what happened to the seats of a flight. */
@Component
class Announcements {

    private final EventStore events;

    private final Schedules schedules;

    private final Places places;

    private final AlternativeFlights alternatives;

    Announcements(
            EventStore events,
            Schedules schedules,
            Places places,
            AlternativeFlights alternatives) {
        this.events = events;
        this.schedules = schedules;
        this.places = places;
        this.alternatives = alternatives;
    }

    /** The event of an inventory with this number, which is one that is announced. */
    Optional<? extends DomainEventMessage<?>> event(InventoryId inventory, long revision) {
        return events.readEvents(inventory.value(), revision).asStream().findFirst();
    }

    /** What an event says, if it is one that is announced. */
    Optional<Announcement> in(Object event, long revision) {
        return switch (event) {
            case SalesClosed closed -> Optional.ofNullable(cancelled(closed, revision));
            case FlightReplanned it ->
                    Optional.of(
                            new Announcement(
                                    it.inventory().flight(),
                                    revision,
                                    it.before(),
                                    it.after(),
                                    isDomestic(it.before()) && isDomestic(it.after()),
                                    alternatives.to(it.inventory().flight(), it.before()),
                                    it.holders(),
                                    it.reason(),
                                    null));
            case SeatsAskedBack it -> Optional.ofNullable(asked(it, revision));
            case OversaleResolved it -> Optional.ofNullable(over(it, revision));
            default -> Optional.empty();
        };
    }

    private @Nullable Announcement cancelled(SalesClosed closed, long revision) {
        var flight = closed.inventory().flight();
        var before = schedules.of(flight);
        return before == null
                ? null
                : new Announcement(
                        flight,
                        revision,
                        before,
                        null,
                        isDomestic(before),
                        alternatives.to(flight, before),
                        closed.holders(),
                        closed.reason(),
                        null);
    }

    /** Nothing any more where there are seats for all again. */
    private @Nullable Announcement asked(SeatsAskedBack it, long revision) {
        var schedule = schedules.of(it.inventory().flight());
        return schedule == null || isOver(it, revision)
                ? null
                : announcement(
                        it.inventory(),
                        revision,
                        schedule,
                        alternatives.within(it.inventory().flight(), schedule),
                        it.holders(),
                        it.reason(),
                        new OversoldCabin(it.cabin(), false));
    }

    private boolean isOver(SeatsAskedBack asked, long revision) {
        return events.readEvents(asked.inventory().value(), revision)
                .asStream()
                .map(DomainEventMessage::getPayload)
                .anyMatch(it ->
                        it instanceof SalesClosed
                                || it instanceof OversaleResolved resolved
                                        && resolved.oversale().equals(asked.oversale()));
    }

    private @Nullable Announcement over(OversaleResolved it, long revision) {
        var schedule = it.asked().isEmpty() ? null : schedules.of(it.inventory().flight());
        return schedule == null
                ? null
                : announcement(
                        it.inventory(),
                        revision,
                        schedule,
                        alternatives.to(it.inventory().flight(), schedule),
                        it.asked(),
                        it.reason(),
                        new OversoldCabin(it.cabin(), true));
    }

    private Announcement announcement(
            InventoryId inventory,
            long revision,
            Schedule schedule,
            List<AlternativeRoom> rooms,
            List<BookingId> holders,
            @Nullable String reason,
            OversoldCabin cabin) {
        return new Announcement(
                inventory.flight(),
                revision,
                schedule,
                schedule,
                isDomestic(schedule),
                rooms,
                holders,
                reason,
                cabin);
    }

    private boolean isDomestic(Schedule schedule) {
        var route = schedule.route();
        var from = country(route.origin());
        return from.isPresent() && from.equals(country(route.destination()));
    }

    private Optional<String> country(AirportCode airport) {
        return places.airport(airport).map(Airport::country);
    }
}
