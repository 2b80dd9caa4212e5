package dev.skyledger.command.inventory;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import dev.skyledger.contracts.inventory.BlockShare;
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
import dev.skyledger.contracts.shared.HoldId;
import java.time.Instant;
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
    private Blocks blocks = new Blocks();

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
        return cabins.without(
                holders.lapsedAt(now), hold -> BlockShare.sum(keeping().backOf(hold)));
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

    Blocks blocks() {
        return blocks;
    }

    Keeping keeping() {
        return new Keeping(this);
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
        return hold.granted(
                salesEnd.day(), conditions.termsOf(hold, salesEnd), keeping().codesOf(hold));
    }

    void evolve(InventoryEvent event) {
        conditions.evolve(event);
        oversales.evolve(event);
        var moves = new Moves(cabins, holders, seatings, blocks);
        switch (event) {
            case InventoryOpened it -> {
                salesEnd = SalesEnd.of(it);
                it.cabins()
                        .forEach(cabin -> {
                            cabins.put(CabinSeats.of(cabin));
                            seatings.map(cabin.cabin(), cabin.seatMap(), holders.in(cabin.cabin()));
                        });
            }
            case CapacityChanged it -> moves.size(it);
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
            case SeatsBlocked it -> moves.block(Block.of(it));
            case SeatsUnblocked it -> moves.unblock(it.block());
            case SeatsHeld it -> moves.hold(it);
            case SeatsAssigned it -> moves.seat(it);
            case HoldExtended it -> holders.extend(it.hold(), it.until());
            case HoldLapsed it -> moves.lapse(it);
            case SeatsReleased it -> moves.release(it);
            case SeatsSold it -> holders.sell(it.hold());
            case SoldSeatsReturned it -> moves.takeBack(it);
        }
    }
}
