package dev.skyledger.command.inventory;

import dev.skyledger.contracts.inventory.AskSeatsBack;
import dev.skyledger.contracts.inventory.AssignSeats;
import dev.skyledger.contracts.inventory.AuthoriseOverbooking;
import dev.skyledger.contracts.inventory.BlockSeats;
import dev.skyledger.contracts.inventory.CloseSales;
import dev.skyledger.contracts.inventory.ExtendHold;
import dev.skyledger.contracts.inventory.HoldSeats;
import dev.skyledger.contracts.inventory.InventoryCommand;
import dev.skyledger.contracts.inventory.InventoryEvent;
import dev.skyledger.contracts.inventory.LapseHolds;
import dev.skyledger.contracts.inventory.OpenInventory;
import dev.skyledger.contracts.inventory.ReleaseSeats;
import dev.skyledger.contracts.inventory.ResolveOversale;
import dev.skyledger.contracts.inventory.ReviseInventory;
import dev.skyledger.contracts.inventory.SellSeats;
import dev.skyledger.contracts.inventory.UnblockSeats;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.ApplyMore;
import org.jspecify.annotations.Nullable;

/**
 * Handles one command by the aggregate itself, without Axon's machinery around it, for tests of
 * thousands.
 */
final class Handling extends AggregateLifecycle {

    private final SeatInventory inventory;
    private final List<InventoryEvent> events;

    private Handling(SeatInventory inventory, List<InventoryEvent> events) {
        this.inventory = inventory;
        this.events = events;
    }

    static @Nullable Object of(
            SeatInventory inventory,
            InventoryCommand command,
            Instant now,
            List<InventoryEvent> events) {
        try {
            return new Handling(inventory, events)
                    .executeWithResult(() -> handle(inventory, command, now));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable Object handle(
            SeatInventory inventory, InventoryCommand command, Instant now) {
        var clock = Clock.fixed(now, ZoneOffset.UTC);
        return switch (command) {
            case HoldSeats it -> inventory.handle(it, clock);
            case ExtendHold it -> inventory.handle(it, clock);
            case SellSeats it -> inventory.handle(it, clock);
            case ReviseInventory it -> inventory.handle(it, clock);
            case OpenInventory it -> nothing(() -> inventory.handle(it));
            case ReleaseSeats it -> nothing(() -> inventory.handle(it, clock));
            case LapseHolds it -> nothing(() -> inventory.handle(it, clock));
            case AuthoriseOverbooking it -> inventory.handle(it, clock);
            case BlockSeats it -> inventory.handle(it, clock);
            case AssignSeats it -> inventory.handle(it, clock);
            case UnblockSeats it -> nothing(() -> inventory.handle(it, clock));
            case ResolveOversale it -> nothing(() -> inventory.handle(it, clock));
            case AskSeatsBack it -> nothing(() -> inventory.handle(it, clock));
            case CloseSales it -> nothing(() -> inventory.handle(it, clock));
        };
    }

    private static @Nullable Object nothing(Runnable handling) {
        handling.run();
        return null;
    }

    @Override
    protected <T> @Nullable ApplyMore doApply(T event, MetaData metaData) {
        inventory.on((InventoryEvent) event);
        events.add((InventoryEvent) event);
        return null;
    }

    @Override
    protected boolean getIsLive() {
        return true;
    }

    @Override
    protected <T> Aggregate<T> doCreateNew(Class<T> type, Callable<T> factory) {
        throw new UnsupportedOperationException();
    }

    @Override
    protected String type() {
        return "SeatInventory";
    }

    @Override
    protected Object identifier() {
        return "";
    }

    @Override
    protected Long version() {
        return 0L;
    }

    @Override
    protected void doMarkDeleted() {}
}
