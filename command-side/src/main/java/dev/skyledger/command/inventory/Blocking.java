package dev.skyledger.command.inventory;

import dev.skyledger.contracts.inventory.BlockSeats;
import dev.skyledger.contracts.inventory.SeatsBlocked;
import dev.skyledger.contracts.inventory.UnblockSeats;
import dev.skyledger.contracts.refusal.Invalid;
import dev.skyledger.contracts.refusal.NotFound;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.refusal.SeatsNotFree;
import dev.skyledger.contracts.shared.InventoryId;
import dev.skyledger.contracts.shared.SeatNo;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides which seats the airline keeps: only such as nobody has. */
record Blocking(Stock stock, InventoryId inventory, Instant now, Changes changes, Gate gate) {

    static Blocking of(Stock stock, InventoryId inventory, Instant now) {
        var changes = new Changes(stock, inventory, now);
        return new Blocking(stock, inventory, now, changes, new Gate(stock, inventory, now));
    }

    SeatsBlocked block(BlockSeats command) {
        var known = stock.blocks().of(command.block());
        if (known != null) {
            return known.blocked(inventory, command.reason());
        }
        gate.requireOpen();
        var cabin = stock.cabinsAt(now).of(command.cabin());
        if (cabin.unused() < command.seats() || cabin.bounds().oversale() != null) {
            throw new RefusalException(
                    new SeatsNotFree(cabin.cabin(), command.seats(), cabin.unused()));
        }
        var seating = stock.seatings().of(command.cabin());
        requireFree(seating, command.numbers());
        changes.endLapsed();
        var numbers =
                seating != null && command.numbers().isEmpty()
                        ? seating.last(command.seats())
                        : command.numbers();
        var blocked =
                new SeatsBlocked(
                        inventory,
                        command.block(),
                        command.cabin(),
                        command.seats(),
                        numbers,
                        command.reason(),
                        command.code());
        changes.make(blocked);
        changes.settle();
        return blocked;
    }

    private void requireFree(@Nullable Seating seating, List<SeatNo> numbers) {
        if (seating == null && !numbers.isEmpty()) {
            throw new RefusalException(
                    new Invalid("seatNumbers", "are known only where the cabin has a map"));
        }
        if (seating != null) {
            var vacancy = new Vacancy(stock, inventory, seating, now);
            numbers.forEach(seat -> vacancy.requireFree("seatNumbers", seat));
        }
    }

    void unblock(UnblockSeats command) {
        var block = stock.blocks().of(command.block());
        if (block == null) {
            throw new RefusalException(new NotFound("seat block", command.block().value()));
        }
        changes.make(block.unblocked(inventory));
        changes.settle();
    }
}
