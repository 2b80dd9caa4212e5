package dev.skyledger.command.inventory;

import dev.skyledger.contracts.inventory.SeatsHeld;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FareCode;
import dev.skyledger.contracts.shared.VoucherCode;
import java.time.Instant;
import java.util.List;

/** The seats that a fare may still take at a moment, lapsed holds left out. */
record RoomModel(SeatModel seats) {

    /** For those who have the codes. */
    int of(Cabin cabin, FareCode code, Instant now, List<VoucherCode> codes) {
        var more = seats.blocks.openTo(codes, cabin);
        for (var hold : lapsed(cabin, now)) {
            more += seats.blocks.owed(hold.hold(), codes) - owed(hold);
        }
        return of(cabin, code, now, more);
    }

    /** What is kept for others again when the hold ends. */
    private int owed(SeatsHeld hold) {
        return seats.oversold.containsKey(hold.cabin()) ? 0 : seats.blocks.owed(hold.hold());
    }

    private List<SeatsHeld> lapsed(Cabin cabin, Instant now) {
        return seats.held.values().stream()
                .filter(hold -> hold.cabin() == cabin && !hold.until().isAfter(now))
                .toList();
    }

    /** If so many fewer were blocked. */
    int of(Cabin cabin, FareCode code, Instant now, int fewer) {
        var taken = seats.living(cabin, now).toList();
        var all = taken.stream().mapToInt(SeatsHeld::seats).sum();
        var limit = seats.limitOf(cabin);
        if (limit == 0 || seats.oversold.containsKey(cabin) && all > limit) {
            return 0;
        }
        return seats.fares.room(
                cabin,
                code,
                limit - seats.blocks.in(cabin) + fewer - all,
                seats.overbookingOf(cabin),
                seats.capacityOf(cabin),
                taken);
    }
}
