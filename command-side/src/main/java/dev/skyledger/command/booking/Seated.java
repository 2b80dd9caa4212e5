package dev.skyledger.command.booking;

import dev.skyledger.contracts.booking.BookingConfirmed;
import dev.skyledger.contracts.booking.BookingEvent;
import dev.skyledger.contracts.booking.BookingPlaced;
import dev.skyledger.contracts.booking.BookingRevived;
import dev.skyledger.contracts.booking.ConfirmSeatWishes;
import dev.skyledger.contracts.booking.HeldItem;
import dev.skyledger.contracts.booking.ItemExchanged;
import dev.skyledger.contracts.booking.Passenger;
import dev.skyledger.contracts.booking.PassengerType;
import dev.skyledger.contracts.booking.PassengerWithdrawn;
import dev.skyledger.contracts.booking.SeatWishes;
import dev.skyledger.contracts.booking.StayingItem;
import dev.skyledger.contracts.inventory.Place;
import dev.skyledger.contracts.refusal.Invalid;
import dev.skyledger.contracts.refusal.NoSeatOfTheirOwn;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.shared.ItemId;
import dev.skyledger.contracts.shared.PassengerId;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import org.axonframework.commandhandling.CommandHandler;
import org.jspecify.annotations.Nullable;

/** Who of a booking has a seat of their own, counted from 1, and under which holds. */
final class Seated {

    private final Standing standing;
    private List<PassengerId> passengers = List.of();
    private List<PassengerId> onLaps = List.of();
    private List<HeldItem> items = List.of();
    private @Nullable List<StayingItem> staying;

    Seated(Standing standing) {
        this.standing = standing;
    }

    void evolve(BookingEvent event) {
        if (event instanceof BookingPlaced placed) {
            items = placed.items();
            passengers = of(placed, passenger -> passenger.type() != PassengerType.INFANT);
            onLaps = of(placed, passenger -> passenger.type() == PassengerType.INFANT);
        }
        if (event instanceof BookingConfirmed confirmed) {
            items = confirmed.items();
        }
        if (event instanceof PassengerWithdrawn withdrawn) {
            staying = withdrawn.staying();
        }
        if (event instanceof BookingRevived revived) {
            items = revived.items();
        }
        if (event instanceof ItemExchanged exchanged) {
            items = exchanged.items();
            staying = exchanged.staying().isEmpty() ? staying : exchanged.staying();
        }
    }

    private static List<PassengerId> of(BookingPlaced placed, Predicate<Passenger> who) {
        return placed.passengers().stream().filter(who).map(Passenger::passenger).toList();
    }

    private boolean isOfTheBooking(PassengerId passenger) {
        return passengers.contains(passenger) || onLaps.contains(passenger);
    }

    /** What is wished for, as the seats of each flight understand it. */
    @CommandHandler
    SeatWishes handle(ConfirmSeatWishes command, Clock clock) {
        standing.permits().requireOwner(command.owner());
        standing.permits().requireOpenAt(clock.instant());
        var places = new LinkedHashMap<ItemId, List<Place>>();
        for (var wish : command.wishes()) {
            var number = seatedOn(wish.item()).indexOf(wish.passenger()) + 1;
            if (number == 0) {
                throw isOfTheBooking(wish.passenger())
                        ? new RefusalException(new NoSeatOfTheirOwn(command.booking()))
                        : invalid("passengerId", "is nobody of this booking");
            }
            places.computeIfAbsent(wish.item(), _ -> new ArrayList<>())
                    .add(new Place(number, wish.seat()));
        }
        return new SeatWishes(
                places.entrySet().stream()
                        .map(wish -> ofItem(item(wish.getKey()), wish.getValue()))
                        .toList());
    }

    /** Who stays is counted anew, as the seats of the flight do. */
    private List<PassengerId> seatedOn(ItemId item) {
        if (staying == null) {
            return passengers;
        }
        var stay =
                staying.stream()
                        .filter(its -> its.item().equals(item))
                        .flatMap(its -> its.passengers().stream())
                        .toList();
        return passengers.stream().filter(stay::contains).toList();
    }

    private SeatWishes.OfItem ofItem(HeldItem item, List<Place> places) {
        var people = seatedOn(item.item()).size();
        return new SeatWishes.OfItem(item.inventory(), item.hold(), people, places);
    }

    private HeldItem item(ItemId id) {
        return items.stream()
                .filter(item -> item.item().equals(id))
                .findFirst()
                .orElseThrow(() -> invalid("itemId", "is no flight of this booking"));
    }

    private static RefusalException invalid(String field, String message) {
        return new RefusalException(new Invalid(field, message));
    }
}
