package dev.skyledger.command.inventory;

import dev.skyledger.contracts.inventory.ExtendHold;
import dev.skyledger.contracts.inventory.HoldExtended;
import dev.skyledger.contracts.inventory.HoldOutcome;
import dev.skyledger.contracts.inventory.HoldOutcome.Reason;
import dev.skyledger.contracts.inventory.HoldOutcome.Refused;
import dev.skyledger.contracts.inventory.HoldSeats;
import dev.skyledger.contracts.inventory.ReleaseReason;
import dev.skyledger.contracts.inventory.ReleaseSeats;
import dev.skyledger.contracts.inventory.SaleOutcome;
import dev.skyledger.contracts.inventory.SeatsReleased;
import dev.skyledger.contracts.inventory.SeatsSold;
import dev.skyledger.contracts.inventory.SellSeats;
import dev.skyledger.contracts.inventory.SoldSeatsReturned;
import dev.skyledger.contracts.shared.InventoryId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Decides who may have seats: set aside, sold, and given back. */
record Holding(Stock stock, InventoryId inventory, Instant now, Changes changes) {

    static Holding of(Stock stock, InventoryId inventory, Instant now) {
        return new Holding(stock, inventory, now, new Changes(stock, inventory, now));
    }

    HoldOutcome hold(HoldSeats command) {
        var own = stock.ownedAt(now, command.hold());
        if (own != null) {
            return stock.granted(own);
        }
        if (!stock.sellsAt(now) || !now.isBefore(command.until())) {
            return new Refused(Reason.SALES_CLOSED, 0, null);
        }
        var cabins = stock.keeping().cabinsAt(now, command.codes());
        return switch (Offers.to(command, cabins).choice(command)) {
            case Offers.None(var refused) -> refused;
            case Offers.Best(var offer) -> {
                changes.begin();
                var drawn = stock.keeping().drawn(command, offer.cabin());
                var numbers = stock.keeping().numbersOf(drawn);
                var until = stock.whileSelling(command.until());
                var held = offer.heldBy(command, until, drawn);
                var hold = Hold.of(held);
                Promises.ensureRoom(stock, offer, held);
                changes.make(held);
                changes.seat(hold, numbers);
                changes.settle();
                yield stock.granted(hold);
            }
        };
    }

    HoldOutcome extend(ExtendHold command) {
        var own = stock.ownedAt(now, command.hold());
        if (own == null) {
            return new Refused(Reason.SALES_CLOSED, 0, null);
        }
        var until = stock.whileSelling(command.until());
        if (stock.holders().held(own.id()) != null && own.until().isBefore(until)) {
            changes.make(new HoldExtended(inventory, own.id(), own.booking(), own.until(), until));
        }
        return stock.granted(own.lasting(until));
    }

    SaleOutcome sell(SellSeats command) {
        if (stock.holders().sold(command.hold()) != null) {
            return new SaleOutcome.Sold(command.hold());
        }
        var held = stock.ownedAt(now, command.hold());
        if (held == null) {
            return new SaleOutcome.Gone(command.hold());
        }
        Promises.ensureLives(stock, held, now);
        changes.make(
                new SeatsSold(
                        inventory,
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
    void release(ReleaseSeats command) {
        var held = stock.holders().held(command.hold());
        var sold = stock.holders().sold(command.hold());
        if (held != null && !held.livesAt(now)) {
            changes.make(changes.lapsed(held));
        } else if (held != null && held.seats() > command.left()) {
            changes.make(released(command, held));
            tellWhoSitsWhere(held, command);
        } else if (sold != null
                && sold.seats() > command.left()
                && command.reason() != ReleaseReason.BOOKING_NEVER_PLACED) {
            changes.make(returned(command, sold));
            tellWhoSitsWhere(sold, command);
        }
        changes.settle();
    }

    private void tellWhoSitsWhere(Hold before, ReleaseSeats command) {
        if (command.left() > 0 && !before.places().isEmpty()) {
            var places = before.without(command.leaving(), command.left()).places();
            changes.seat(before.id(), places);
        }
    }

    private static @Nullable Integer leftIn(ReleaseSeats command) {
        return command.left() == 0 ? null : command.left();
    }

    void lapse() {
        changes.begin();
    }

    private SeatsReleased released(ReleaseSeats command, Hold hold) {
        return new SeatsReleased(
                command.inventory(),
                hold.id(),
                hold.booking(),
                hold.cabin(),
                hold.fare(),
                hold.seats() - command.left(),
                command.reason(),
                leftIn(command),
                stock.keeping().back(hold, command.left(), command.leaving()));
    }

    private SoldSeatsReturned returned(ReleaseSeats command, Hold hold) {
        return new SoldSeatsReturned(
                command.inventory(),
                hold.id(),
                hold.booking(),
                hold.cabin(),
                hold.fare(),
                hold.seats() - command.left(),
                command.reason(),
                leftIn(command),
                stock.keeping().back(hold, command.left(), command.leaving()));
    }
}
