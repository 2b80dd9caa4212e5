package dev.skyledger.command.booking;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.skyledger.contracts.booking.BookingPlaced;
import dev.skyledger.contracts.booking.ContactCorrected;
import dev.skyledger.contracts.booking.CorrectContact;
import dev.skyledger.contracts.booking.CorrectPassengerName;
import dev.skyledger.contracts.booking.Party;
import dev.skyledger.contracts.booking.PassengerNameCorrected;
import dev.skyledger.contracts.booking.PassengerType;
import dev.skyledger.contracts.refusal.NotFound;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.shared.PassengerId;
import java.time.Clock;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** Who travels on a booking and how to reach them, and how old they are as far as fares care. */
final class Travellers {

    private final Standing standing;

    private final Map<PassengerId, PassengerType> types = new LinkedHashMap<>();

    Travellers(Standing standing) {
        this.standing = standing;
    }

    @CommandHandler
    void handle(CorrectPassengerName command, Clock clock) {
        standing.permits().requireOwner(command.owner());
        standing.permits().requireOpenAt(clock.instant());
        if (!types.containsKey(command.passenger())) {
            throw new RefusalException(new NotFound("passenger", command.passenger().value()));
        }
        apply(
                new PassengerNameCorrected(
                        command.booking(),
                        command.passenger(),
                        command.givenName(),
                        command.familyName()));
    }

    @CommandHandler
    void handle(CorrectContact command, Clock clock) {
        standing.permits().requireOwner(command.owner());
        standing.permits().requireOpenAt(clock.instant());
        apply(new ContactCorrected(command.booking(), command.contact()));
    }

    Party party() {
        return new Party(
                count(PassengerType.ADULT),
                count(PassengerType.CHILD),
                count(PassengerType.INFANT));
    }

    private int count(PassengerType type) {
        return Collections.frequency(types.values(), type);
    }

    @EventSourcingHandler
    void on(BookingPlaced event) {
        event.passengers().forEach(it -> types.put(it.passenger(), it.type()));
    }
}
