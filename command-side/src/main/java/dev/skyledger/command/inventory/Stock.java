package dev.skyledger.command.inventory;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import dev.skyledger.contracts.inventory.CapacityChanged;
import dev.skyledger.contracts.inventory.FareClosed;
import dev.skyledger.contracts.inventory.FareLimitChanged;
import dev.skyledger.contracts.inventory.FareOpened;
import dev.skyledger.contracts.inventory.FarePriceChanged;
import dev.skyledger.contracts.inventory.FlightReplanned;
import dev.skyledger.contracts.inventory.HoldExtended;
import dev.skyledger.contracts.inventory.HoldLapsed;
import dev.skyledger.contracts.inventory.HoldOutcome;
import dev.skyledger.contracts.inventory.InventoryEvent;
import dev.skyledger.contracts.inventory.InventoryOpened;
import dev.skyledger.contracts.inventory.OverbookingAuthorised;
import dev.skyledger.contracts.inventory.OversaleDeclared;
import dev.skyledger.contracts.inventory.OversaleResolved;
import dev.skyledger.contracts.inventory.PlanAdopted;
import dev.skyledger.contracts.inventory.SalesClosed;
import dev.skyledger.contracts.inventory.SalesEndMoved;
import dev.skyledger.contracts.inventory.SeatsAskedBack;
import dev.skyledger.contracts.inventory.SeatsAssigned;
import dev.skyledger.contracts.inventory.SeatsBlocked;
import dev.skyledger.contracts.inventory.SeatsHeld;
import dev.skyledger.contracts.inventory.SeatsReleased;
import dev.skyledger.contracts.inventory.SeatsSold;
import dev.skyledger.contracts.inventory.SeatsUnblocked;
import dev.skyledger.contracts.inventory.SoldSeatsReturned;
import dev.skyledger.contracts.shared.BlockId;
import dev.skyledger.contracts.shared.HoldId;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What the events of an inventory add up to: its cabins, who has which seats, until when it sells.
 */
@JsonAutoDetect(fieldVisibility = Visibility.ANY)
class Stock {

    private long version = 1;
    private SalesEnd salesEnd = SalesEnd.PASSED;
    private boolean closed;
    private OversaleBook oversales = new OversaleBook();
    private Cabins cabins = new Cabins();
    private FareConditions conditions = new FareConditions();
    private Holders holders = new Holders();
    private Seatings seatings = new Seatings();
    private Map<String, Block> blocks = new HashMap<>();

    long version() {
        return version;
    }

    SalesEnd salesEnd() {
        return salesEnd;
    }

    Cabins cabins() {
        return cabins;
    }

    /** The cabins as they will be when the lapsed holds have ended. */
    Cabins cabinsAt(Instant now) {
        return cabins.without(holders.lapsedAt(now));
    }

    Holders holders() {
        return holders;
    }

    Seatings seatings() {
        return seatings;
    }

    OversaleBook oversales() {
        return oversales;
    }

    @Nullable Block block(BlockId block) {
        return blocks.get(block.value());
    }

    boolean isClosed() {
        return closed;
    }

    boolean sellsAt(Instant now) {
        return !closed && now.isBefore(salesEnd.at());
    }

    /** What the hold has; nothing of what is not bought once sales have ended under it. */
    @Nullable Hold ownedAt(Instant now, HoldId hold) {
        return sellsAt(now) ? holders.ownedAt(now, hold) : holders.sold(hold);
    }

    /** Nothing is set aside for longer than it is sold. */
    Instant whileSelling(Instant until) {
        return until.isBefore(salesEnd.at()) ? until : salesEnd.at();
    }

    HoldOutcome.Granted granted(Hold hold) {
        return hold.granted(salesEnd.day(), conditions.termsOf(hold, salesEnd));
    }

    void evolve(InventoryEvent event) {
        conditions.evolve(event);
        oversales.evolve(event);
        switch (event) {
            case InventoryOpened it -> {
                salesEnd = SalesEnd.of(it);
                it.cabins()
                        .forEach(cabin -> {
                            cabins.put(CabinSeats.of(cabin));
                            seatings.map(cabin.cabin(), cabin.seatMap(), holders.in(cabin.cabin()));
                        });
            }
            case CapacityChanged it -> size(it);
            case FareOpened it -> cabins.put(cabins.of(it.cabin()).opened(it.fare()));
            case FarePriceChanged it ->
                    cabins.change(it.cabin(), it.fare(), fare -> fare.priced(it.after()));
            case FareLimitChanged it ->
                    cabins.change(it.cabin(), it.fare(), fare -> fare.limited(it.after()));
            case FareClosed it -> cabins.change(it.cabin(), it.fare(), FareSeats::closed);
            case SalesEndMoved it -> salesEnd = new SalesEnd(it.after(), salesEnd.zone());
            case PlanAdopted it -> version = it.version();
            case SalesClosed _ -> closed = true;
            case FlightReplanned _, SeatsAskedBack _ -> {}
            case OverbookingAuthorised it ->
                    cabins.bound(it.cabin(), bounds -> bounds.overbooked(it.after()));
            case OversaleDeclared it ->
                    cabins.bound(it.cabin(), bounds -> bounds.during(it.oversale()));
            case OversaleResolved it -> cabins.bound(it.cabin(), bounds -> bounds.during(null));
            case SeatsBlocked it -> block(Block.of(it));
            case SeatsUnblocked it -> unblock(it.block());
            case SeatsHeld it -> keep(Hold.of(it), holders::hold);
            case SeatsAssigned it -> seat(it);
            case HoldExtended it -> holders.extend(it.hold(), it.until());
            case HoldLapsed it -> letGo(holders.letGo(it.hold()));
            case SeatsReleased it ->
                    shrink(holders.letGo(it.hold()), it.remaining(), holders::hold);
            case SeatsSold it -> holders.sell(it.hold());
            case SoldSeatsReturned it ->
                    shrink(holders.takeBack(it.hold()), it.remaining(), holders::own);
        }
    }

    private void size(CapacityChanged event) {
        var cabin = event.cabin();
        cabins.bound(cabin, bounds -> bounds.sized(event.after()));
        var map = event.seatMap();
        var before = seatings.mapOf(cabin);
        if (map == null ? before != null : !map.equals(before)) {
            seatings.map(cabin, map, holders.in(cabin)).forEach(holders::reseat);
        }
    }

    private void keep(Hold hold, Consumer<Hold> as) {
        as.accept(hold);
        cabins.take(hold);
        seatings.add(hold);
    }

    private void shrink(@Nullable Hold hold, int left, Consumer<Hold> as) {
        letGo(hold);
        if (hold != null && left > 0) {
            keep(hold.with(left), as);
        }
    }

    private void seat(SeatsAssigned event) {
        var hold = holders.find(event.hold());
        if (hold != null) {
            seatings.remove(hold);
            holders.reseat(hold.seated(event.places()));
            seatings.add(hold.seated(event.places()));
        }
    }

    private void letGo(@Nullable Hold hold) {
        if (hold != null) {
            cabins.giveBack(hold);
            seatings.remove(hold);
        }
    }

    private void block(Block block) {
        blocks.put(block.id().value(), block);
        cabins.bound(block.cabin(), bounds -> bounds.blocking(block.seats()));
        seatings.add(block);
    }

    private void unblock(BlockId id) {
        var block = blocks.remove(id.value());
        if (block != null) {
            cabins.bound(block.cabin(), bounds -> bounds.blocking(-block.seats()));
            seatings.remove(block);
        }
    }
}
