package dev.skyledger.command.inventory;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.skyledger.contracts.inventory.BlockShare;
import dev.skyledger.contracts.inventory.HoldLapsed;
import dev.skyledger.contracts.inventory.InventoryEvent;
import dev.skyledger.contracts.inventory.OversaleResolution;
import dev.skyledger.contracts.inventory.OversaleResolved;
import dev.skyledger.contracts.inventory.Place;
import dev.skyledger.contracts.inventory.SeatsAssigned;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.HoldId;
import dev.skyledger.contracts.shared.InventoryId;
import dev.skyledger.contracts.shared.SeatNo;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What every decision about the seats begins and ends with: first the lapsed holds end, and at last
 * whoever waited for a seat gets one, an oversale that is over is resolved, and the promises are
 * looked at.
 */
record Changes(Stock stock, InventoryId inventory, Instant now) {

    /** Ends what is over, with all that follows from it. */
    void begin() {
        if (endLapsed()) {
            settle();
        }
    }

    /** Whether there were any; their seats are free until it is settled who gets them. */
    boolean endLapsed() {
        var lapsed = stock.holders().lapsedAt(now);
        lapsed.forEach(hold -> apply(lapsed(hold)));
        return !lapsed.isEmpty();
    }

    HoldLapsed lapsed(Hold hold) {
        return new HoldLapsed(
                inventory,
                hold.id(),
                hold.booking(),
                hold.cabin(),
                hold.fare(),
                hold.seats(),
                stock.keeping().backOf(hold));
    }

    void make(InventoryEvent event) {
        apply(event);
    }

    /** The seats that came back end an oversale, where there is one. */
    void settle() {
        settle(OversaleResolution.SEATS_RETURNED, null);
    }

    void settle(OversaleResolution by, @Nullable String reason) {
        for (var cabin : stock.cabins().all().toArray(CabinSeats[]::new)) {
            var oversale = cabin.bounds().oversale();
            if (oversale != null && cabin.excess() <= 0) {
                apply(
                        new OversaleResolved(
                                inventory, oversale, cabin.cabin(), by, reason, asked(cabin)));
            }
        }
        stock.seatings()
                .waiting()
                .forEach(id -> {
                    var hold = stock.holders().find(id);
                    if (hold != null) {
                        seat(hold);
                    }
                });
        Promises.ensureKept(stock);
    }

    /** Whoever was asked for seats and still has them; on a flight that flies. */
    private List<BookingId> asked(CabinSeats cabin) {
        if (stock.isClosed()) {
            return List.of();
        }
        var asked = stock.oversales().askedIn(cabin.cabin());
        var holders = stock.holders().in(cabin.cabin()).map(Hold::booking).toList();
        return asked.stream().filter(holders::contains).toList();
    }

    /** The first of a party sit on seats that were kept for them. */
    void seat(Hold hold, List<SeatNo> numbers) {
        if (!numbers.isEmpty()) {
            seat(
                    hold.id(),
                    IntStream.range(0, numbers.size())
                            .mapToObj(at -> new Place(at + 1, numbers.get(at)))
                            .toList());
        }
    }

    /** People of a hold sit here from now on, where one of their blocks or nobody was. */
    void seat(HoldId id, List<Place> places) {
        var hold = stock.holders().find(id);
        var seating = hold == null ? null : stock.seatings().of(hold.cabin());
        if (hold != null && seating != null) {
            var swapped = stock.keeping().swapped(hold, places);
            var blocks = swapped == null ? List.<BlockShare>of() : swapped;
            Promises.ensureFree(seating, hold, places, blocks);
            apply(
                    new SeatsAssigned(
                            inventory, hold.id(), hold.booking(), hold.cabin(), places, blocks));
        }
    }

    private void seat(Hold hold) {
        var seating = stock.seatings().of(hold.cabin());
        if (seating != null && seating.free() > 0) {
            var places = seating.completed(hold);
            Promises.ensureFree(seating, hold, places, List.of());
            apply(
                    new SeatsAssigned(
                            inventory, hold.id(), hold.booking(), hold.cabin(), places, List.of()));
        }
    }
}
