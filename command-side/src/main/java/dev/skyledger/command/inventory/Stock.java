package dev.skyledger.command.inventory;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import dev.skyledger.contracts.flight.SaleTerms;
import dev.skyledger.contracts.inventory.CabinStock;
import dev.skyledger.contracts.inventory.CapacityChanged;
import dev.skyledger.contracts.inventory.FareClosed;
import dev.skyledger.contracts.inventory.FareLimitChanged;
import dev.skyledger.contracts.inventory.FareOpened;
import dev.skyledger.contracts.inventory.FarePriceChanged;
import dev.skyledger.contracts.inventory.HoldExtended;
import dev.skyledger.contracts.inventory.HoldLapsed;
import dev.skyledger.contracts.inventory.HoldOutcome;
import dev.skyledger.contracts.inventory.HoldSeats;
import dev.skyledger.contracts.inventory.InventoryEvent;
import dev.skyledger.contracts.inventory.InventoryOpened;
import dev.skyledger.contracts.inventory.PlanAdopted;
import dev.skyledger.contracts.inventory.SalesClosed;
import dev.skyledger.contracts.inventory.SalesEndMoved;
import dev.skyledger.contracts.inventory.SeatsHeld;
import dev.skyledger.contracts.inventory.SeatsReleased;
import dev.skyledger.contracts.inventory.SeatsSold;
import dev.skyledger.contracts.inventory.SoldSeatsReturned;
import dev.skyledger.contracts.refusal.CapacityBelowSold;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FareCode;
import dev.skyledger.contracts.shared.HoldId;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the events of an inventory add up to: its cabins, who holds, who bought, and until when it
 * sells.
 */
@JsonAutoDetect(fieldVisibility = Visibility.ANY)
class Stock {

    private long version = 1;
    private SalesEnd salesEnd = SalesEnd.PASSED;
    private boolean closed;
    private EnumMap<Cabin, CabinSeats> cabins = new EnumMap<>(Cabin.class);
    private FareConditions conditions = new FareConditions();
    private LivingHolds living = new LivingHolds();
    private Map<String, Hold> sold = new HashMap<>();

    long version() {
        return version;
    }

    SalesEnd salesEnd() {
        return salesEnd;
    }

    Map<Cabin, CabinSeats> cabins() {
        return cabins;
    }

    boolean isClosed() {
        return closed;
    }

    boolean sellsAt(Instant now) {
        return !closed && now.isBefore(salesEnd.at());
    }

    @Nullable Hold held(HoldId hold) {
        return living.find(hold);
    }

    @Nullable Hold sold(HoldId hold) {
        return sold.get(hold.value());
    }

    /**
     * What the hold has, bought or set aside; nothing if its moment has passed or sales were closed
     * under it.
     */
    @Nullable Hold ownedAt(Instant now, HoldId id) {
        var bought = sold(id);
        if (bought != null) {
            return bought;
        }
        var held = living.find(id);
        return held != null && held.livesAt(now) && !closed ? held : null;
    }

    /** What a hold was given, in the words of an answer. */
    HoldOutcome.Granted granted(Hold hold) {
        var under = conditions.of(hold.cabin(), hold.fare());
        return hold.granted(
                salesEnd.day(), under == null ? null : new SaleTerms(under, salesEnd.at()));
    }

    List<Hold> lapsedAt(Instant now) {
        return living.lapsedAt(now);
    }

    /** What can be given once the lapsed holds have ended. */
    Offers offersAt(Instant now, HoldSeats wish) {
        return Offers.to(wish, withoutLapsed(now).values().stream());
    }

    private Map<Cabin, CabinSeats> withoutLapsed(Instant now) {
        var lapsed = living.lapsedAt(now);
        if (lapsed.isEmpty()) {
            return cabins;
        }
        var after = new EnumMap<>(cabins);
        lapsed.forEach(hold -> take(after, hold, -1));
        return after;
    }

    /** Fails where a grant would break what the inventory promises, whatever led to it. */
    void ensureRoom(Offer offer, int seats) {
        var cabin = cabinOf(cabins, offer.cabin());
        var free = cabin.offers().stream().filter(it -> it.fare().equals(offer.fare()));
        if (free.mapToInt(Offer::free).sum() < seats || cabin.taken() + seats > cabin.capacity()) {
            throw new IllegalStateException("more seats than " + cabin.cabin() + " can give");
        }
    }

    /** The first cabin of the plan that would have fewer seats than are sold or held. */
    Optional<CapacityBelowSold> belowSoldAt(Instant now, List<CabinStock> plan) {
        return withoutLapsed(now).values().stream()
                .map(cabin ->
                        new CapacityBelowSold(
                                cabin.cabin(), capacityIn(plan, cabin.cabin()), cabin.taken()))
                .filter(below -> below.wanted() < below.taken())
                .findFirst();
    }

    private static int capacityIn(List<CabinStock> plan, Cabin cabin) {
        return plan.stream().filter(to -> to.cabin() == cabin).mapToInt(CabinStock::capacity).sum();
    }

    /** The bookings that hold or bought seats. */
    List<BookingId> holdersAt(Instant now) {
        var holding = living.all().stream().filter(hold -> hold.livesAt(now));
        return Stream.concat(sold.values().stream(), holding)
                .map(Hold::booking)
                .distinct()
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .toList();
    }

    void evolve(InventoryEvent event) {
        switch (event) {
            case InventoryOpened it -> {
                salesEnd = SalesEnd.of(it);
                it.cabins().forEach(cabin -> cabins.put(cabin.cabin(), CabinSeats.of(cabin)));
                conditions.opened(it.cabins());
            }
            case CapacityChanged it ->
                    cabins.put(it.cabin(), cabinOf(cabins, it.cabin()).sized(it.after()));
            case FareOpened it -> {
                cabins.put(it.cabin(), cabinOf(cabins, it.cabin()).opened(it.fare()));
                conditions.opened(it.cabin(), it.fare());
            }
            case FarePriceChanged it ->
                    change(it.cabin(), it.fare(), fare -> fare.priced(it.after()));
            case FareLimitChanged it ->
                    change(it.cabin(), it.fare(), fare -> fare.limited(it.after()));
            case FareClosed it -> change(it.cabin(), it.fare(), FareSeats::closed);
            case SalesEndMoved it -> salesEnd = new SalesEnd(it.after(), salesEnd.zone());
            case PlanAdopted it -> {
                version = it.version();
                conditions.planned(it.cabins());
            }
            case SalesClosed _ -> closed = true;
            case SeatsHeld it -> hold(Hold.of(it));
            case HoldExtended it -> extend(it);
            case HoldLapsed it -> letGo(living.remove(it.hold()));
            case SeatsReleased it -> letGo(living.remove(it.hold()));
            case SeatsSold it -> sell(living.remove(it.hold()));
            case SoldSeatsReturned it -> letGo(sold.remove(it.hold().value()));
        }
    }

    private void hold(Hold hold) {
        living.add(hold);
        take(cabins, hold, 1);
    }

    private void extend(HoldExtended extended) {
        var hold = living.find(extended.hold());
        if (hold != null) {
            living.add(hold.lasting(extended.until()));
        }
    }

    private void sell(@Nullable Hold hold) {
        if (hold != null) {
            sold.put(hold.id().value(), hold);
        }
    }

    private void letGo(@Nullable Hold hold) {
        if (hold != null) {
            take(cabins, hold, -1);
        }
    }

    private static void take(Map<Cabin, CabinSeats> cabins, Hold hold, int times) {
        var cabin = cabinOf(cabins, hold.cabin());
        cabins.put(
                hold.cabin(), cabin.changed(hold.fare(), fare -> fare.plus(times * hold.seats())));
    }

    private void change(Cabin cabin, FareCode fare, UnaryOperator<FareSeats> change) {
        cabins.put(cabin, cabinOf(cabins, cabin).changed(fare, change));
    }

    private static CabinSeats cabinOf(Map<Cabin, CabinSeats> cabins, Cabin cabin) {
        return cabins.getOrDefault(cabin, new CabinSeats(cabin, 0, List.of()));
    }
}
