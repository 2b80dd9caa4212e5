package dev.skyledger.command.inventory;

import dev.skyledger.contracts.flight.CabinPlan;
import dev.skyledger.contracts.flight.Times;
import dev.skyledger.contracts.inventory.AuthoriseOverbooking;
import dev.skyledger.contracts.inventory.CabinStock;
import dev.skyledger.contracts.inventory.CloseSales;
import dev.skyledger.contracts.inventory.FlightReplanned;
import dev.skyledger.contracts.inventory.OverbookingAuthorised;
import dev.skyledger.contracts.inventory.OversaleDeclared;
import dev.skyledger.contracts.inventory.OversaleResolution;
import dev.skyledger.contracts.inventory.PlanAdopted;
import dev.skyledger.contracts.inventory.Replan;
import dev.skyledger.contracts.inventory.ReviseInventory;
import dev.skyledger.contracts.inventory.SalesClosed;
import dev.skyledger.contracts.inventory.SalesEndMoved;
import dev.skyledger.contracts.inventory.SeatsAssigned;
import dev.skyledger.contracts.refusal.Invalid;
import dev.skyledger.contracts.refusal.OverbookingInUse;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.InventoryId;
import dev.skyledger.contracts.shared.OversaleId;
import dev.skyledger.contracts.shared.SeatNo;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Decides how many seats are sold at what prices, and until when. */
record Planning(Stock stock, InventoryId inventory, Instant now, Changes changes, Gate gate) {

    static Planning of(Stock stock, InventoryId inventory, Instant now) {
        var changes = new Changes(stock, inventory, now);
        return new Planning(stock, inventory, now, changes, new Gate(stock, inventory, now));
    }

    long revise(ReviseInventory command) {
        gate.requireOpen();
        gate.requireVersion(command.version());
        var wish = new PlanWish(stock, stock.cabinsAt(now), command.cabins());
        var plan = CabinStock.of(wish.cabins());
        wish.requireRoom(command.allowOversale());
        changes.begin();
        wish.oversold().forEach((cabin, excess) -> declare(cabin, excess, command.reason()));
        unseat(plan);
        Differences.between(inventory, stock, plan).forEach(changes::make);
        moveSalesEnd(command.times());
        var version = adopt(command.times(), wish.cabins(), command.reason());
        tell(command.replan(), version, command.reason());
        changes.settle(OversaleResolution.CAPACITY_RAISED, command.reason());
        return version;
    }

    private void tell(@Nullable Replan replan, long version, @Nullable String reason) {
        if (replan != null) {
            changes.make(
                    new FlightReplanned(
                            inventory,
                            version,
                            replan.before(),
                            replan.after(),
                            stock.holders().bookingsAt(now),
                            reason));
        }
    }

    private void declare(CabinSeats cabin, int excess, @Nullable String reason) {
        var running = cabin.bounds().oversale();
        var oversale =
                running == null
                        ? OversaleId.of(inventory, cabin.cabin(), stock.oversales().number() + 1)
                        : running;
        changes.make(new OversaleDeclared(inventory, oversale, cabin.cabin(), excess, reason));
    }

    /** Whoever sits where there will be no seat is told before it is gone. */
    private void unseat(List<CabinStock> plan) {
        for (var cabin : Cabin.values()) {
            var before = stock.seatings().mapOf(cabin);
            var to = plan.stream().filter(it -> it.cabin() == cabin).findFirst();
            var after = to.map(CabinStock::seatMap).orElse(null);
            if (before != null && !before.equals(after) && (to.isEmpty() || after != null)) {
                unseat(cabin, seat -> after != null && after.has(seat));
            }
        }
    }

    private void unseat(Cabin cabin, Predicate<SeatNo> isThere) {
        stock.holders()
                .in(cabin)
                .sorted(Comparator.comparing(hold -> hold.id().value()))
                .toList()
                .forEach(hold -> {
                    var kept =
                            hold.places().stream()
                                    .filter(place -> isThere.test(place.seat()))
                                    .toList();
                    if (kept.size() < hold.places().size()) {
                        changes.make(
                                new SeatsAssigned(
                                        inventory,
                                        hold.id(),
                                        hold.booking(),
                                        hold.cabin(),
                                        kept,
                                        List.of()));
                    }
                });
    }

    private void moveSalesEnd(Times times) {
        var salesEnd = times.departure();
        if (!salesEnd.equals(stock.salesEnd().at())) {
            changes.make(new SalesEndMoved(inventory, stock.salesEnd().at(), salesEnd));
        }
    }

    private long adopt(Times times, List<CabinPlan> cabins, @Nullable String reason) {
        var version = stock.version() + 1;
        changes.make(new PlanAdopted(inventory, version, times, cabins, reason));
        return version;
    }

    long authorise(AuthoriseOverbooking command) {
        gate.requireOpen();
        gate.requireVersion(command.version());
        var cabin = stock.cabinsAt(now).of(command.cabin());
        if (command.seats() < 0 || command.seats() > cabin.capacity()) {
            throw new RefusalException(
                    new Invalid("seats", "are 0 to the " + cabin.capacity() + " of the cabin"));
        }
        var before = cabin.bounds().overbooking();
        var used = cabin.taken() + cabin.bounds().blocked() - cabin.capacity();
        if (command.seats() < before && command.seats() < used) {
            throw new RefusalException(new OverbookingInUse(cabin.cabin(), command.seats(), used));
        }
        if (command.seats() == before) {
            return stock.version();
        }
        changes.begin();
        changes.make(
                new OverbookingAuthorised(
                        inventory, cabin.cabin(), before, command.seats(), command.reason()));
        var version = adopt(command.times(), command.cabins(), command.reason());
        changes.settle(OversaleResolution.OVERBOOKING_AUTHORISED, command.reason());
        return version;
    }

    void close(CloseSales command) {
        if (stock.isClosed()) {
            return;
        }
        if (command.version() != null) {
            gate.requireVersion(command.version());
            gate.requireOpen();
        }
        var holders = stock.holders().bookingsAt(now);
        changes.make(new SalesClosed(inventory, holders, command.reason()));
    }
}
