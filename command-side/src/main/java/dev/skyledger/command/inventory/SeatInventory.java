package dev.skyledger.command.inventory;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import dev.skyledger.contracts.inventory.AskSeatsBack;
import dev.skyledger.contracts.inventory.AssignSeats;
import dev.skyledger.contracts.inventory.AuthoriseOverbooking;
import dev.skyledger.contracts.inventory.BlockSeats;
import dev.skyledger.contracts.inventory.CloseSales;
import dev.skyledger.contracts.inventory.ExtendHold;
import dev.skyledger.contracts.inventory.HoldOutcome;
import dev.skyledger.contracts.inventory.HoldSeats;
import dev.skyledger.contracts.inventory.InventoryEvent;
import dev.skyledger.contracts.inventory.InventoryOpened;
import dev.skyledger.contracts.inventory.LapseHolds;
import dev.skyledger.contracts.inventory.OpenInventory;
import dev.skyledger.contracts.inventory.ReleaseSeats;
import dev.skyledger.contracts.inventory.ResolveOversale;
import dev.skyledger.contracts.inventory.ReviseInventory;
import dev.skyledger.contracts.inventory.SaleOutcome;
import dev.skyledger.contracts.inventory.SeatsBlocked;
import dev.skyledger.contracts.inventory.SeatsChosen;
import dev.skyledger.contracts.inventory.SellSeats;
import dev.skyledger.contracts.inventory.UnblockSeats;
import dev.skyledger.contracts.shared.InventoryId;
import java.time.Clock;
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
@Revision("7")
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
        return Holding.of(stock, command.inventory(), clock.instant()).hold(command);
    }

    @CommandHandler
    HoldOutcome handle(ExtendHold command, Clock clock) {
        return Holding.of(stock, command.inventory(), clock.instant()).extend(command);
    }

    @CommandHandler
    SaleOutcome handle(SellSeats command, Clock clock) {
        return Holding.of(stock, command.inventory(), clock.instant()).sell(command);
    }

    @CommandHandler
    void handle(ReleaseSeats command, Clock clock) {
        Holding.of(stock, command.inventory(), clock.instant()).release(command);
    }

    @CommandHandler
    void handle(LapseHolds command, Clock clock) {
        Holding.of(stock, command.inventory(), clock.instant()).lapse();
    }

    @CommandHandler
    SeatsChosen handle(AssignSeats command, Clock clock) {
        return SeatChoice.of(stock, command.inventory(), clock.instant()).assign(command);
    }

    @CommandHandler
    long handle(ReviseInventory command, Clock clock) {
        return Planning.of(stock, command.inventory(), clock.instant()).revise(command);
    }

    @CommandHandler
    long handle(AuthoriseOverbooking command, Clock clock) {
        return Planning.of(stock, command.inventory(), clock.instant()).authorise(command);
    }

    @CommandHandler
    void handle(ResolveOversale command, Clock clock) {
        Oversales.of(stock, command.inventory(), clock.instant()).resolve(command);
    }

    @CommandHandler
    void handle(AskSeatsBack command, Clock clock) {
        Oversales.of(stock, command.inventory(), clock.instant()).ask(command);
    }

    @CommandHandler
    SeatsBlocked handle(BlockSeats command, Clock clock) {
        return Blocking.of(stock, command.inventory(), clock.instant()).block(command);
    }

    @CommandHandler
    void handle(UnblockSeats command, Clock clock) {
        Blocking.of(stock, command.inventory(), clock.instant()).unblock(command);
    }

    @CommandHandler
    void handle(CloseSales command, Clock clock) {
        Planning.of(stock, command.inventory(), clock.instant()).close(command);
    }

    @EventSourcingHandler
    void on(InventoryEvent event) {
        inventory = event.inventory();
        stock.evolve(event);
    }

    /** For Axon, which fills the inventory from its events. */
    SeatInventory() {}
}
