package dev.skyledger.command.booking;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.skyledger.contracts.booking.BookingPlaced;
import dev.skyledger.contracts.booking.ContactCorrected;
import dev.skyledger.contracts.booking.CorrectContact;
import dev.skyledger.contracts.booking.CorrectPassengerName;
import dev.skyledger.contracts.booking.FindFirstName;
import dev.skyledger.contracts.booking.FoundFirstName;
import dev.skyledger.contracts.booking.Passenger;
import dev.skyledger.contracts.booking.PassengerNameCorrected;
import dev.skyledger.contracts.booking.PassengerWithdrawn;
import dev.skyledger.contracts.refusal.NotFound;
import dev.skyledger.contracts.refusal.PassengersUnnamed;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.PassengerId;
import dev.skyledger.contracts.shared.SealedText;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

/** Who travels on a booking and how to reach them. */
final class Travellers {

    private final Standing standing;

    private final ExchangeTries exchanges;

    private final Set<PassengerId> passengers = new HashSet<>();

    private final Set<PassengerId> unnamed = new LinkedHashSet<>();

    private final Map<PassengerId, FoundFirstName> named = new HashMap<>();

    Travellers(Standing standing, ExchangeTries exchanges) {
        this.standing = standing;
        this.exchanges = exchanges;
    }

    @CommandHandler
    void handle(CorrectPassengerName command, Clock clock) {
        standing.permits().requireOwner(command.owner());
        standing.permits().requireOpenAt(clock.instant());
        if (!passengers.contains(command.passenger())) {
            throw new RefusalException(new NotFound("passenger", command.passenger().value()));
        }
        exchanges.requireNoneRunning(command.booking());
        apply(
                new PassengerNameCorrected(
                        command.booking(),
                        command.passenger(),
                        command.givenName(),
                        command.familyName(),
                        unnamed.contains(command.passenger())));
    }

    @CommandHandler
    FoundFirstName handle(FindFirstName command, Clock clock) {
        standing.permits().requireOwner(command.owner());
        standing.permits().requireOpenAt(clock.instant());
        return named.getOrDefault(command.passenger(), FoundFirstName.NONE);
    }

    @CommandHandler
    void handle(CorrectContact command, Clock clock) {
        standing.permits().requireOwner(command.owner());
        standing.permits().requireOpenAt(clock.instant());
        apply(new ContactCorrected(command.booking(), command.contact()));
    }

    void requireNames(BookingId booking) {
        if (!unnamed.isEmpty()) {
            throw new RefusalException(new PassengersUnnamed(booking, List.copyOf(unnamed)));
        }
    }

    @EventSourcingHandler
    void on(BookingPlaced event) {
        event.passengers().forEach(it -> passengers.add(it.passenger()));
        event.passengers().stream()
                .filter(Passenger::hasName)
                .forEach(it -> name(it.passenger(), it.givenName(), it.familyName()));
        event.passengers().stream()
                .filter(it -> !it.hasName())
                .forEach(it -> unnamed.add(it.passenger()));
    }

    /** Who flies nowhere any more needs no name. */
    @EventSourcingHandler
    void on(PassengerWithdrawn event) {
        unnamed.retainAll(
                event.staying().stream()
                        .flatMap(item -> item.passengers().stream())
                        .collect(Collectors.toSet()));
    }

    @EventSourcingHandler
    void on(PassengerNameCorrected event) {
        unnamed.remove(event.passenger());
        name(event.passenger(), event.givenName(), event.familyName());
    }

    private void name(PassengerId who, @Nullable SealedText given, @Nullable SealedText family) {
        named.putIfAbsent(who, new FoundFirstName(given, family));
    }
}
