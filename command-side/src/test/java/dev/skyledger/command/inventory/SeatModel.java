package dev.skyledger.command.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.contracts.inventory.BlockShare;
import dev.skyledger.contracts.inventory.CapacityChanged;
import dev.skyledger.contracts.inventory.FareClosed;
import dev.skyledger.contracts.inventory.FareLimitChanged;
import dev.skyledger.contracts.inventory.FareOpened;
import dev.skyledger.contracts.inventory.FarePriceChanged;
import dev.skyledger.contracts.inventory.FlightReplanned;
import dev.skyledger.contracts.inventory.HoldExtended;
import dev.skyledger.contracts.inventory.HoldLapsed;
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
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.HoldId;
import dev.skyledger.contracts.shared.OversaleId;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The plainest bookkeeping of seats there is, which fails at the first event that breaks a promise.
 */
class SeatModel {

    final Map<HoldId, SeatsHeld> held = new HashMap<>();
    final Map<HoldId, SeatsHeld> sold = new HashMap<>();
    final OversaleModel oversales = new OversaleModel();
    final Map<Cabin, OversaleId> oversold = oversales.running;
    final BlockModel blocks = new BlockModel();
    final MapModel maps = new MapModel(this);
    private final Map<Cabin, Integer> capacity = new EnumMap<>(Cabin.class);
    private final Map<Cabin, Integer> overbooking = new EnumMap<>(Cabin.class);
    final FareModel fares = new FareModel();
    private boolean closed;
    private Instant salesEnd = Instant.MIN;

    void follow(InventoryEvent event, Instant now) {
        switch (event) {
            case InventoryOpened it -> {
                salesEnd = it.salesEnd();
                for (var cabin : it.cabins()) {
                    capacity.put(cabin.cabin(), cabin.capacity());
                    maps.draw(cabin.cabin(), cabin.seatMap());
                    cabin.fares().forEach(fare -> fares.open(cabin.cabin(), fare));
                }
            }
            case CapacityChanged it -> {
                assertThat(it.before()).isEqualTo(capacityOf(it.cabin()));
                capacity.put(it.cabin(), it.after());
                maps.draw(it.cabin(), it.seatMap());
            }
            case FareOpened it -> fares.open(it.cabin(), it.fare());
            case FarePriceChanged it ->
                    fares.reprice(it.cabin(), it.fare(), it.before(), it.after());
            case FareLimitChanged it -> fares.limit(it.cabin(), it.fare(), it.after());
            case FareClosed it -> fares.close(it.cabin(), it.fare());
            case SalesEndMoved it -> salesEnd = it.after();
            case PlanAdopted _, FlightReplanned _ -> {}
            case SalesClosed _ -> closed = true;
            case OverbookingAuthorised it -> {
                assertThat(it.before()).isEqualTo(overbookingOf(it.cabin()));
                overbooking.put(it.cabin(), it.after());
            }
            case OversaleDeclared it -> oversales.declare(it);
            case OversaleResolved it -> oversales.resolve(it);
            case SeatsAskedBack it -> oversales.ask(it);
            case SeatsBlocked it -> {
                blocks.block(it);
                assertThat(taken(it.cabin()) + blocks.in(it.cabin()))
                        .isLessThanOrEqualTo(capacityOf(it.cabin()));
            }
            case SeatsUnblocked it -> blocks.unblock(it);
            case SeatsHeld it -> hold(it, now);
            case SeatsAssigned it -> {
                maps.seat(it, held.getOrDefault(it.hold(), sold.get(it.hold())));
                blocks.swap(it);
            }
            case HoldExtended it -> {
                var hold = held.get(it.hold());
                assertThat(hold.until()).isAfter(now).isEqualTo(it.before());
                assertThat(it.until()).isBeforeOrEqualTo(salesEnd);
                held.put(it.hold(), Lasting.until(it.until(), hold));
            }
            case HoldLapsed it -> {
                var hold = held.remove(it.hold());
                assertThat(hold.until()).isBeforeOrEqualTo(now);
                assertThat(hold.seats()).as("ends whole").isEqualTo(it.seats());
                blocks.giveBack(hold, it.toBlocks(), 0, isOwedAll(hold.cabin()));
                maps.leave(it.hold(), 0);
            }
            case SeatsReleased it ->
                    shrink(held, it.hold(), it.seats(), it.remaining(), it.toBlocks());
            case SeatsSold it -> sell(it, now);
            case SoldSeatsReturned it ->
                    shrink(sold, it.hold(), it.seats(), it.remaining(), it.toBlocks());
        }
        capacity.keySet().stream()
                .filter(cabin -> !oversold.containsKey(cabin))
                .forEach(cabin ->
                        assertThat(taken(cabin))
                                .as("I1 " + cabin)
                                .isLessThanOrEqualTo(limitOf(cabin)));
        maps.check();
    }

    private void shrink(
            Map<HoldId, SeatsHeld> from, HoldId id, int seats, int left, List<BlockShare> back) {
        var hold = from.remove(id);
        blocks.giveBack(hold, back, left, isOwedAll(hold.cabin()));
        assertThat(hold.seats()).as("what goes and what stays").isEqualTo(seats + left);
        if (left > 0) {
            from.put(id, Lasting.fewer(left, hold));
        }
        maps.leave(id, left);
    }

    /** Whoever was promised a seat comes first, and what has no number has none to give. */
    private boolean isOwedAll(Cabin cabin) {
        return !oversold.containsKey(cabin) && !maps.isMapped(cabin);
    }

    /** What must be true once a command is done. */
    void atRest() {
        oversold.keySet()
                .forEach(cabin ->
                        assertThat(taken(cabin))
                                .as("still oversold " + cabin)
                                .isGreaterThan(limitOf(cabin)));
        capacity.keySet().forEach(cabin -> blocks.check(cabin, maps.isMapped(cabin)));
        capacity.forEach((cabin, seats) ->
                maps.checkFree(cabin, Math.max(0, seats - blocks.in(cabin) - taken(cabin)), seats));
    }

    private void hold(SeatsHeld it, Instant now) {
        assertThat(closed).isFalse();
        assertThat(oversold).as("nothing is given in an oversale").doesNotContainKey(it.cabin());
        assertThat(it.until()).isAfter(now).isBeforeOrEqualTo(salesEnd);
        assertThat(held).as("I6").doesNotContainKey(it.hold());
        assertThat(sold).as("I6").doesNotContainKey(it.hold());
        assertThat(fares.price(it.cabin(), it.fare())).isEqualTo(it.price());
        assertThat(new RoomModel(this).of(it.cabin(), it.fare(), now, it.ofBlocks()))
                .as("I3")
                .isGreaterThanOrEqualTo(it.seats());
        blocks.draw(it);
        held.put(it.hold(), it);
    }

    private void sell(SeatsSold it, Instant now) {
        var hold = held.remove(it.hold());
        assertThat(hold.until()).as("I5").isAfter(now);
        assertThat(closed || !salesEnd.isAfter(now)).isFalse();
        assertThat(sold.put(it.hold(), hold)).as("I7").isNull();
    }

    int capacityOf(Cabin cabin) {
        return capacity.getOrDefault(cabin, 0);
    }

    int overbookingOf(Cabin cabin) {
        return overbooking.getOrDefault(cabin, 0);
    }

    int limitOf(Cabin cabin) {
        return capacityOf(cabin) == 0 ? 0 : capacityOf(cabin) + overbookingOf(cabin);
    }

    private int taken(Cabin cabin) {
        return living(cabin, Instant.MIN).mapToInt(SeatsHeld::seats).sum();
    }

    Stream<SeatsHeld> living(Cabin cabin, Instant now) {
        return Stream.concat(
                        held.values().stream().filter(hold -> hold.until().isAfter(now)),
                        sold.values().stream())
                .filter(hold -> hold.cabin() == cabin);
    }
}
