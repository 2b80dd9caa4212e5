package dev.skyledger.command.inventory;

import dev.skyledger.contracts.inventory.AskSeatsBack;
import dev.skyledger.contracts.inventory.OverbookingAuthorised;
import dev.skyledger.contracts.inventory.OversaleResolution;
import dev.skyledger.contracts.inventory.ResolveOversale;
import dev.skyledger.contracts.inventory.SeatsAskedBack;
import dev.skyledger.contracts.refusal.Invalid;
import dev.skyledger.contracts.refusal.NotFound;
import dev.skyledger.contracts.refusal.OversaleOver;
import dev.skyledger.contracts.refusal.OversaleStands;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.shared.InventoryId;
import dev.skyledger.contracts.shared.OversaleId;
import java.time.Instant;

/** Decides whether an oversale is over, and who is asked for seats while it lasts. */
record Oversales(Stock stock, InventoryId inventory, Instant now, Changes changes) {

    static Oversales of(Stock stock, InventoryId inventory, Instant now) {
        return new Oversales(stock, inventory, now, new Changes(stock, inventory, now));
    }

    void resolve(ResolveOversale command) {
        var oversale = command.oversale();
        if (!lasts(oversale)) {
            return;
        }
        var cabin = stock.cabinsAt(now).of(oversale.cabin());
        if (cabin.excess() > 0 && (!command.authoriseOverbooking() || cabin.capacity() == 0)) {
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

    /** Whether it is not over; one that never was is not there. */
    private boolean lasts(OversaleId oversale) {
        if (oversale.number() > stock.oversales().number()) {
            throw new RefusalException(new NotFound("oversale", oversale.value()));
        }
        return oversale.equals(stock.cabins().of(oversale.cabin()).bounds().oversale());
    }

    private int excess(OversaleId oversale) {
        return stock.cabinsAt(now).of(oversale.cabin()).excess();
    }

    void ask(AskSeatsBack command) {
        var oversale = command.oversale();
        if (!lasts(oversale) || stock.isClosed() || excess(oversale) <= 0) {
            throw new RefusalException(new OversaleOver(oversale));
        }
        var holders =
                stock.holders()
                        .in(oversale.cabin())
                        .filter(hold -> stock.ownedAt(now, hold.id()) != null)
                        .map(Hold::booking)
                        .toList();
        for (var booking : command.bookings()) {
            if (!holders.contains(booking)) {
                throw new RefusalException(
                        new Invalid("bookings", booking + " has no seats in that cabin"));
            }
        }
        var before = stock.oversales().askedIn(oversale.cabin());
        var asked =
                command.bookings().stream().filter(it -> !before.contains(it)).distinct().toList();
        if (!asked.isEmpty()) {
            changes.begin();
            changes.make(
                    new SeatsAskedBack(
                            inventory, oversale, oversale.cabin(), asked, command.reason()));
        }
    }
}
