package dev.skyledger.command.inventory;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import dev.skyledger.contracts.inventory.CabinStock;
import dev.skyledger.contracts.inventory.CloseSales;
import dev.skyledger.contracts.inventory.ExtendHold;
import dev.skyledger.contracts.inventory.HoldLapsed;
import dev.skyledger.contracts.inventory.HoldOutcome;
import dev.skyledger.contracts.inventory.HoldOutcome.Reason;
import dev.skyledger.contracts.inventory.HoldOutcome.Refused;
import dev.skyledger.contracts.inventory.HoldSeats;
import dev.skyledger.contracts.inventory.InventoryEvent;
import dev.skyledger.contracts.inventory.InventoryOpened;
import dev.skyledger.contracts.inventory.LapseHolds;
import dev.skyledger.contracts.inventory.OpenInventory;
import dev.skyledger.contracts.inventory.PlanAdopted;
import dev.skyledger.contracts.inventory.ReleaseReason;
import dev.skyledger.contracts.inventory.ReleaseSeats;
import dev.skyledger.contracts.inventory.ReviseInventory;
import dev.skyledger.contracts.inventory.SaleOutcome;
import dev.skyledger.contracts.inventory.SalesClosed;
import dev.skyledger.contracts.inventory.SalesEndMoved;
import dev.skyledger.contracts.inventory.SeatsReleased;
import dev.skyledger.contracts.inventory.SeatsSold;
import dev.skyledger.contracts.inventory.SellSeats;
import dev.skyledger.contracts.inventory.SoldSeatsReturned;
import dev.skyledger.contracts.refusal.FlightClosed;
import dev.skyledger.contracts.refusal.FlightHasBookings;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.refusal.StaleVersion;
import dev.skyledger.contracts.shared.InventoryId;
import java.time.Clock;
import java.time.Instant;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** The seats of one flight. A seat belongs to at most one customer at a time. */
@Aggregate(snapshotTriggerDefinition = "inventorySnapshots", cache = "aggregates")
@Revision("3")
@JsonAutoDetect(fieldVisibility = Visibility.ANY)
class SeatInventory {

    @AggregateIdentifier private @Nullable InventoryId inventory;

    private Stock stock = new Stock();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(OpenInventory command) {
        if (inventory == null) {
            apply(
                    new InventoryOpened(
                            command.inventory(),
                            command.salesEnd(),
                            command.zone(),
                            command.cabins()));
        }
    }

    @CommandHandler
    HoldOutcome handle(HoldSeats command, Clock clock) {
        var now = clock.instant();
        var own = stock.ownedAt(now, command.hold());
        if (own != null) {
            return stock.granted(own);
        }
        if (!stock.sellsAt(now) || !now.isBefore(command.until())) {
            return new Refused(Reason.SALES_CLOSED, 0, null);
        }
        return switch (stock.offersAt(now, command).choice(command)) {
            case Offers.None(var refused) -> refused;
            case Offers.Best(var offer) -> {
                endLapsed(command.inventory(), now);
                stock.ensureRoom(offer, command.seats());
                var held = offer.heldBy(command);
                apply(held);
                yield stock.granted(Hold.of(held));
            }
        };
    }

    @CommandHandler
    HoldOutcome handle(ExtendHold command, Clock clock) {
        var own = stock.ownedAt(clock.instant(), command.hold());
        if (own == null) {
            return new Refused(Reason.SALES_CLOSED, 0, null);
        }
        if (stock.held(own.id()) != null && own.until().isBefore(command.until())) {
            apply(own.extended(command));
        }
        return stock.granted(own.lasting(command.until()));
    }

    @CommandHandler
    SaleOutcome handle(SellSeats command, Clock clock) {
        if (stock.sold(command.hold()) != null) {
            return new SaleOutcome.Sold(command.hold());
        }
        var held = stock.ownedAt(clock.instant(), command.hold());
        if (held == null) {
            return new SaleOutcome.Gone(command.hold());
        }
        apply(
                new SeatsSold(
                        command.inventory(),
                        held.id(),
                        held.booking(),
                        held.cabin(),
                        held.fare(),
                        held.seats()));
        return new SaleOutcome.Sold(command.hold());
    }

    /**
     * Seats that were sold are never let go for want of a booking: the sweep that asks for it came
     * too late.
     */
    @CommandHandler
    void handle(ReleaseSeats command, Clock clock) {
        var held = stock.held(command.hold());
        var sold = stock.sold(command.hold());
        if (held != null && held.livesAt(clock.instant())) {
            apply(released(command, held));
        } else if (held != null) {
            apply(lapsed(command.inventory(), held));
        } else if (sold != null && command.reason() != ReleaseReason.BOOKING_NEVER_PLACED) {
            apply(returned(command, sold));
        }
    }

    @CommandHandler
    void handle(LapseHolds command, Clock clock) {
        endLapsed(command.inventory(), clock.instant());
    }

    @CommandHandler
    long handle(ReviseInventory command, Clock clock) {
        var now = clock.instant();
        refuseUnlessOpenAt(now, command.inventory());
        refuseUnlessAt(command.version());
        var plan = CabinStock.of(command.cabins());
        stock.belowSoldAt(now, plan)
                .ifPresent(below -> {
                    throw new RefusalException(below);
                });
        endLapsed(command.inventory(), now);
        Differences.between(command.inventory(), stock.cabins(), plan)
                .forEach(event -> apply(event));
        var salesEnd = command.times().departure();
        if (!salesEnd.equals(stock.salesEnd().at())) {
            apply(new SalesEndMoved(command.inventory(), stock.salesEnd().at(), salesEnd));
        }
        var version = command.version() + 1;
        apply(
                new PlanAdopted(
                        command.inventory(),
                        version,
                        command.times(),
                        command.cabins(),
                        command.reason()));
        return version;
    }

    @CommandHandler
    void handle(CloseSales command, Clock clock) {
        if (stock.isClosed()) {
            return;
        }
        var now = clock.instant();
        if (command.version() != null) {
            refuseUnlessAt(command.version());
        }
        var holders = stock.holdersAt(now);
        if (!command.evenIfSold()) {
            refuseUnlessOpenAt(now, command.inventory());
            if (!holders.isEmpty()) {
                throw new RefusalException(
                        new FlightHasBookings(command.inventory().flight(), holders.size()));
            }
        }
        apply(new SalesClosed(command.inventory(), holders, command.reason()));
    }

    private void refuseUnlessOpenAt(Instant now, InventoryId inventory) {
        if (!stock.sellsAt(now)) {
            var status = stock.isClosed() ? "CANCELLED" : "DEPARTED";
            throw new RefusalException(new FlightClosed(inventory.flight(), status));
        }
    }

    private void refuseUnlessAt(long version) {
        if (version != stock.version()) {
            throw new RefusalException(new StaleVersion(version, stock.version()));
        }
    }

    private void endLapsed(InventoryId inventory, Instant now) {
        stock.lapsedAt(now).forEach(hold -> apply(lapsed(inventory, hold)));
    }

    private static HoldLapsed lapsed(InventoryId inventory, Hold hold) {
        return new HoldLapsed(
                inventory, hold.id(), hold.booking(), hold.cabin(), hold.fare(), hold.seats());
    }

    private static SeatsReleased released(ReleaseSeats command, Hold hold) {
        return new SeatsReleased(
                command.inventory(),
                hold.id(),
                hold.booking(),
                hold.cabin(),
                hold.fare(),
                hold.seats(),
                command.reason());
    }

    private static SoldSeatsReturned returned(ReleaseSeats command, Hold hold) {
        return new SoldSeatsReturned(
                command.inventory(),
                hold.id(),
                hold.booking(),
                hold.cabin(),
                hold.fare(),
                hold.seats(),
                command.reason());
    }

    @EventSourcingHandler
    void on(InventoryEvent event) {
        inventory = event.inventory();
        stock.evolve(event);
    }

    /** For Axon, which fills the inventory from its events. */
    SeatInventory() {}
}
