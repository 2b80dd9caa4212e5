package dev.skyledger.command.inventory;

import dev.skyledger.contracts.inventory.BlockShare;
import dev.skyledger.contracts.inventory.Place;
import dev.skyledger.contracts.inventory.SeatsHeld;
import dev.skyledger.contracts.shared.SeatNo;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;

/**
 * What an inventory promises, looked at where it could be broken, whatever led there: then nothing
 * is written.
 */
final class Promises {

    private Promises() {}

    /**
     * Before seats are held: there is room by the rule of the fares, and the hold is new; what
     * comes from a block is there.
     */
    static void ensureRoom(Stock stock, Offer offer, SeatsHeld wanted) {
        wanted.fromBlocks().forEach(share -> ensureKept(stock, wanted, share));
        var drawn = BlockShare.sum(wanted.fromBlocks());
        var cabin = stock.cabins().of(offer.cabin()).bound(bounds -> bounds.blocking(-drawn));
        var free = cabin.offers().stream().filter(it -> it.fare().equals(offer.fare()));
        ensure(
                cabin.bounds().oversale() == null
                        && free.mapToInt(Offer::free).sum() >= wanted.seats()
                        && cabin.excess() + cabin.bounds().blocked() + wanted.seats() <= 0,
                "more seats than " + cabin.cabin() + " can give");
        ensure(stock.holders().find(wanted.hold()) == null, wanted.hold() + " has seats already");
    }

    private static void ensureKept(Stock stock, SeatsHeld wanted, BlockShare share) {
        var block = stock.blocks().of(share.block());
        ensure(
                block != null
                        && block.code() != null
                        && block.cabin() == wanted.cabin()
                        && share.seats() > 0
                        && share.left() >= 0
                        && share.left() + share.seats() == block.left(),
                share.block() + " does not keep so many seats for a code");
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

    /**
     * Before people are seated: each sits on a seat of their own that nobody else has, or that
     * these blocks let go.
     */
    static void ensureFree(
            Seating seating, Hold hold, List<Place> places, List<BlockShare> swapped) {
        var seats = new HashSet<Object>();
        for (var place : places) {
            var occupant = seating.occupant(place.seat());
            ensure(
                    seating.map().has(place.seat())
                            && (occupant == null
                                    || occupant.equals(hold.id().value())
                                    || isLetGo(swapped, occupant, place.seat()))
                            && seats.add(place.seat())
                            && seats.add(place.passenger())
                            && place.passenger() >= 1
                            && place.passenger() <= hold.seats(),
                    "seat " + place.seat() + " is not for " + hold.id());
        }
    }

    private static boolean isLetGo(List<BlockShare> swapped, String block, SeatNo seat) {
        return swapped.stream()
                .anyMatch(it -> it.block().value().equals(block) && !it.numbers().contains(seat));
    }

    /**
     * After a change: no cabin gives away more than it may, its blocks keep what is counted, and
     * its map says the same.
     */
    static void ensureKept(Stock stock) {
        for (var cabin : stock.cabins().all()) {
            ensure(
                    cabin.excess() <= 0 || cabin.bounds().oversale() != null,
                    cabin.cabin() + " has given away more seats than it may");
            var seating = stock.seatings().of(cabin.cabin());
            ensure(
                    stock.blocks().keep(cabin.bounds().blocked(), cabin.cabin(), seating != null),
                    "the blocks of " + cabin.cabin() + " do not keep what is counted");
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
