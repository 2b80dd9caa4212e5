package dev.skyledger.command.inventory;

import dev.skyledger.contracts.refusal.Invalid;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.refusal.SeatTaken;
import dev.skyledger.contracts.shared.HoldId;
import dev.skyledger.contracts.shared.InventoryId;
import dev.skyledger.contracts.shared.SeatNo;
import java.time.Instant;

/** Whether a certain seat can be had; one whose hold lapsed can, unless it goes back to a block. */
record Vacancy(Stock stock, InventoryId inventory, Seating seating, Instant now) {

    private static final int ALTERNATIVES = 6;

    void requireFree(String field, SeatNo seat) {
        requireThere(field, seat);
        if (!isFree(seat)) {
            throw new RefusalException(
                    new SeatTaken(inventory.flight(), seat, seating.near(seat, ALTERNATIVES)));
        }
    }

    void requireThere(String field, SeatNo seat) {
        if (!seating.map().has(seat)) {
            throw new RefusalException(
                    new Invalid(field, "name a seat, " + seat + ", that is not there"));
        }
    }

    private boolean isFree(SeatNo seat) {
        var occupant = seating.occupant(seat);
        if (occupant == null) {
            return true;
        }
        var held = stock.holders().held(new HoldId(occupant));
        return held != null
                && !held.livesAt(now)
                && stock.keeping().backOf(held).stream()
                        .noneMatch(share -> share.numbers().contains(seat));
    }
}
