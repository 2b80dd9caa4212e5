package dev.skyledger.command.inventory;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import dev.skyledger.contracts.inventory.CabinStock;
import dev.skyledger.contracts.inventory.CapacityChanged;
import dev.skyledger.contracts.inventory.FareClosed;
import dev.skyledger.contracts.inventory.FareLimitChanged;
import dev.skyledger.contracts.inventory.FareOpened;
import dev.skyledger.contracts.inventory.FarePriceChanged;
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
import java.util.function.Consumer;
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

    HoldOutcome.Granted granted(Hold hold) {
        return hold.granted(salesEnd.day(), conditions.termsOf(hold, salesEnd));
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
        cabinOf(cabins, offer.cabin()).ensureRoom(offer, seats);
    }

    Optional<CapacityBelowSold> belowSoldAt(Instant now, List<CabinStock> plan) {
        return Shortfall.of(withoutLapsed(now).values(), plan);
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
        conditions.evolve(event);
        switch (event) {
            case InventoryOpened it -> {
                salesEnd = SalesEnd.of(it);
                it.cabins().forEach(cabin -> cabins.put(cabin.cabin(), CabinSeats.of(cabin)));
            }
            case CapacityChanged it ->
                    cabins.put(it.cabin(), cabinOf(cabins, it.cabin()).sized(it.after()));
            case FareOpened it ->
                    cabins.put(it.cabin(), cabinOf(cabins, it.cabin()).opened(it.fare()));
            case FarePriceChanged it ->
                    change(it.cabin(), it.fare(), fare -> fare.priced(it.after()));
            case FareLimitChanged it ->
                    change(it.cabin(), it.fare(), fare -> fare.limited(it.after()));
            case FareClosed it -> change(it.cabin(), it.fare(), FareSeats::closed);
            case SalesEndMoved it -> salesEnd = new SalesEnd(it.after(), salesEnd.zone());
            case PlanAdopted it -> version = it.version();
            case SalesClosed _ -> closed = true;
            case SeatsHeld it -> hold(Hold.of(it));
            case HoldLapsed it -> giveBack(living.remove(it.hold()), 0, living::add);
            case SeatsReleased it ->
                    giveBack(living.remove(it.hold()), it.remaining(), living::add);
            case SeatsSold it -> Optional.ofNullable(living.remove(it.hold())).ifPresent(this::own);
            case SoldSeatsReturned it ->
                    giveBack(sold.remove(it.hold().value()), it.remaining(), this::own);
        }
    }

    private void hold(Hold hold) {
        living.add(hold);
        take(cabins, hold, 1);
    }

    private void own(Hold hold) {
        sold.put(hold.id().value(), hold);
    }

    /** The hold gives its seats back, and goes on with those that are left. */
    private void giveBack(@Nullable Hold hold, int left, Consumer<Hold> keep) {
        if (hold == null) {
            return;
        }
        take(cabins, hold.with(hold.seats() - left), -1);
        if (left > 0) {
            keep.accept(hold.with(left));
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
