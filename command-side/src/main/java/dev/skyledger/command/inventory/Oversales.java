package dev.skyledger.command.inventory;

import dev.skyledger.contracts.inventory.OverbookingAuthorised;
import dev.skyledger.contracts.inventory.OversaleResolution;
import dev.skyledger.contracts.inventory.ResolveOversale;
import dev.skyledger.contracts.refusal.NotFound;
import dev.skyledger.contracts.refusal.OversaleStands;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.shared.InventoryId;
import java.time.Instant;

/** Decides whether an oversale is over. */
record Oversales(Stock stock, InventoryId inventory, Instant now, Changes changes) {

    static Oversales of(Stock stock, InventoryId inventory, Instant now) {
        return new Oversales(stock, inventory, now, new Changes(stock, inventory, now));
    }

    void resolve(ResolveOversale command) {
        var oversale = command.oversale();
        var running = stock.cabins().of(oversale.cabin()).bounds().oversale();
        if (!oversale.equals(running)) {
            if (oversale.number() > stock.oversales()) {
                throw new RefusalException(new NotFound("oversale", oversale.value()));
            }
            return;
        }
        var cabin = stock.cabinsAt(now).of(oversale.cabin());
        if (cabin.excess() > 0 && !command.authoriseOverbooking()) {
            throw new RefusalException(new OversaleStands(oversale, cabin.excess()));
        }
        changes.begin();
        if (cabin.excess() <= 0) {
            return;
        }
        var before = cabin.bounds().overbooking();
        changes.make(
                new OverbookingAuthorised(
                        inventory,
                        cabin.cabin(),
                        before,
                        before + cabin.excess(),
                        command.reason()));
        changes.settle(OversaleResolution.OVERBOOKING_AUTHORISED, command.reason());
    }
}
