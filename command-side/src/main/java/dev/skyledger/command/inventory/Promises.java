package dev.skyledger.command.inventory;

import dev.skyledger.contracts.inventory.Place;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;

/**
 * What an inventory promises, looked at where it could be broken, whatever led there: then nothing
 * is written.
 */
final class Promises {

    private Promises() {}

    /** Before seats are held: there is room by the rule of the fares, and the hold is new. */
    static void ensureRoom(Stock stock, Offer offer, Hold wanted) {
        var cabin = stock.cabins().of(offer.cabin());
        var free = cabin.offers().stream().filter(it -> it.fare().equals(offer.fare()));
        ensure(
                cabin.bounds().oversale() == null
                        && free.mapToInt(Offer::free).sum() >= wanted.seats()
                        && cabin.excess() + cabin.bounds().blocked() + wanted.seats() <= 0,
                "more seats than " + cabin.cabin() + " can give");
        ensure(stock.holders().find(wanted.id()) == null, wanted.id() + " has seats already");
    }

    /** Before seats are sold: they are held, at this moment, not sold yet, and still on sale. */
    static void ensureLives(Stock stock, Hold hold, Instant now) {
        ensure(
                hold.livesAt(now)
                        && stock.sellsAt(now)
                        && stock.holders().held(hold.id()) != null
                        && stock.holders().sold(hold.id()) == null,
                hold.id() + " cannot be sold");
    }

    /** Before people are seated: each sits on a seat of their own that nobody else has. */
    static void ensureFree(Seating seating, Hold hold, List<Place> places) {
        var seats = new HashSet<Object>();
        for (var place : places) {
            var occupant = seating.occupant(place.seat());
            ensure(
                    seating.map().has(place.seat())
                            && (occupant == null || occupant.equals(hold.id().value()))
                            && seats.add(place.seat())
                            && seats.add(place.passenger())
                            && place.passenger() >= 1
                            && place.passenger() <= hold.seats(),
                    "seat " + place.seat() + " is not for " + hold.id());
        }
    }

    /** After a change: no cabin gives away more than it may, and its map says what it counts. */
    static void ensureKept(Stock stock) {
        for (var cabin : stock.cabins().all()) {
            ensure(
                    cabin.excess() <= 0 || cabin.bounds().oversale() != null,
                    cabin.cabin() + " has given away more seats than it may");
            var seating = stock.seatings().of(cabin.cabin());
            ensure(
                    seating == null
                            || seating.map().size() == cabin.capacity()
                                    && seating.free() == cabin.unused(),
                    "the map of " + cabin.cabin() + " does not say what is counted");
        }
    }

    private static void ensure(boolean isKept, String otherwise) {
        if (!isKept) {
            throw new IllegalStateException(otherwise);
        }
    }
}
