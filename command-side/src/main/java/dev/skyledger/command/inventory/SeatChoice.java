package dev.skyledger.command.inventory;

import dev.skyledger.contracts.inventory.AssignSeats;
import dev.skyledger.contracts.inventory.Place;
import dev.skyledger.contracts.inventory.SeatsChosen;
import dev.skyledger.contracts.refusal.BookingClosed;
import dev.skyledger.contracts.refusal.Invalid;
import dev.skyledger.contracts.refusal.NoSeatMap;
import dev.skyledger.contracts.refusal.NoSeatOfTheirOwn;
import dev.skyledger.contracts.refusal.NoSuchSeat;
import dev.skyledger.contracts.refusal.PartyChanging;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.InventoryId;
import dev.skyledger.contracts.shared.SeatNo;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;

/** Decides whether people may sit where they want to. */
record SeatChoice(Stock stock, InventoryId inventory, Instant now, Changes changes, Gate gate) {

    static SeatChoice of(Stock stock, InventoryId inventory, Instant now) {
        var changes = new Changes(stock, inventory, now);
        return new SeatChoice(stock, inventory, now, changes, new Gate(stock, inventory, now));
    }

    SeatsChosen assign(AssignSeats command) {
        gate.requireOpen();
        var hold = stock.ownedAt(now, command.hold());
        if (hold == null) {
            throw new RefusalException(new BookingClosed(command.booking(), "EXPIRED"));
        }
        var seating = stock.seatings().of(hold.cabin());
        if (seating == null) {
            throw new RefusalException(new NoSeatMap(command.booking(), hold.cabin()));
        }
        if (command.people() != hold.seats()) {
            throw new RefusalException(new PartyChanging(command.booking()));
        }
        requirePossible(command.booking(), hold, seating, command.places());
        var places = exchanged(hold, command.places());
        if (!places.equals(hold.places())) {
            requireSwappable(hold, seating, places);
            changes.endLapsed();
            changes.seat(hold.id(), places);
            changes.settle();
        }
        return new SeatsChosen(hold.places());
    }

    /** A block gives a seat only for another. */
    private void requireSwappable(Hold hold, Seating seating, List<Place> places) {
        if (stock.keeping().swapped(hold, places) == null) {
            places.stream()
                    .map(Place::seat)
                    .filter(seat -> stock.keeping().keepsFor(hold, seat))
                    .forEach(seat ->
                            new Vacancy(stock, inventory, seating, now).requireFree("seats", seat));
        }
    }

    private void requirePossible(
            BookingId booking, Hold hold, Seating seating, List<Place> wanted) {
        var seen = new HashSet<Object>();
        var own = hold.places().stream().map(Place::seat).toList();
        var vacancy = new Vacancy(stock, inventory, seating, now);
        for (var place : wanted) {
            if (place.passenger() < 1 || place.passenger() > hold.seats()) {
                throw new RefusalException(new NoSeatOfTheirOwn(booking));
            }
            if (!seen.add(place.passenger()) || !seen.add(place.seat())) {
                throw invalid("are each for one, and one for each");
            }
            if (!seating.map().has(place.seat())) {
                throw new RefusalException(new NoSuchSeat(booking, hold.cabin(), place.seat()));
            }
            if (!own.contains(place.seat()) && !stock.keeping().keepsFor(hold, place.seat())) {
                vacancy.requireFree("seats", place.seat());
            }
        }
    }

    /** Who sat on a seat that another of the party wants gets that other's old seat. */
    private static List<Place> exchanged(Hold hold, List<Place> wanted) {
        var seats = new TreeMap<Integer, SeatNo>();
        hold.places().forEach(place -> seats.put(place.passenger(), place.seat()));
        for (var place : wanted) {
            var left = seats.get(place.passenger());
            for (var other : List.copyOf(seats.keySet())) {
                if (place.seat().equals(seats.get(other))) {
                    seats.remove(other);
                    if (left != null) {
                        seats.put(other, left);
                    }
                }
            }
            seats.put(place.passenger(), place.seat());
        }
        return seats.entrySet().stream()
                .map(seat -> new Place(seat.getKey(), seat.getValue()))
                .toList();
    }

    private static RefusalException invalid(String message) {
        return new RefusalException(new Invalid("seats", message));
    }
}
