package dev.skyledger.command.inventory;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.skyledger.contracts.flight.SaleTerms;
import dev.skyledger.contracts.inventory.BlockShare;
import dev.skyledger.contracts.inventory.HoldOutcome.Granted;
import dev.skyledger.contracts.inventory.Place;
import dev.skyledger.contracts.inventory.SeatsHeld;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FareCode;
import dev.skyledger.contracts.shared.HoldId;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.shared.SeatNo;
import dev.skyledger.contracts.shared.VoucherCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Seats that a booking has: set aside until a moment, or sold. Where the cabin has a map, it is
 * known who sits where. Some may have come from blocks.
 */
record Hold(
        HoldId id,
        BookingId booking,
        Cabin cabin,
        FareCode fare,
        Money price,
        int seats,
        Instant until,
        List<Place> places,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Kept> kept) {

    @SuppressWarnings("NullAway") // a snapshot says nothing of blocks that there are none of
    Hold {
        kept = kept == null ? List.of() : kept;
    }

    static Hold of(SeatsHeld held) {
        return new Hold(
                held.hold(),
                held.booking(),
                held.cabin(),
                held.fare(),
                held.price(),
                held.seats(),
                held.until(),
                List.of(),
                Kept.of(held.fromBlocks()));
    }

    Hold seated(List<Place> now) {
        return new Hold(id, booking, cabin, fare, price, seats, until, now, kept);
    }

    /** The same with fewer seats; the last of the party lose theirs. */
    Hold with(int left) {
        var stay = places.stream().filter(place -> place.passenger() <= left).toList();
        return new Hold(
                id, booking, cabin, fare, price, left, until, stay, Kept.atMost(left, kept));
    }

    /**
     * The same without those of the party; whoever stays is counted anew. Where that does not leave
     * so many, an earlier withdrawal is not done yet, and the last of the party lose theirs.
     */
    Hold without(List<Integer> numbers, int left) {
        var leaving = numbers.stream().filter(it -> it > 0 && it <= seats).distinct().toList();
        if (seats - leaving.size() != left) {
            return with(left);
        }
        var stay =
                places.stream()
                        .filter(place -> !leaving.contains(place.passenger()))
                        .map(place -> counted(place, leaving))
                        .toList();
        return new Hold(
                id, booking, cabin, fare, price, left, until, stay, Kept.atMost(left, kept));
    }

    private static Place counted(Place place, List<Integer> leaving) {
        var before = leaving.stream().filter(number -> number < place.passenger()).count();
        return new Place(place.passenger() - (int) before, place.seat());
    }

    /** The same seats, set aside for at least as long. */
    Hold lasting(Instant later) {
        return later.isAfter(until)
                ? new Hold(id, booking, cabin, fare, price, seats, later, places, kept)
                : this;
    }

    /** The same, of which these went back to their blocks. */
    Hold without(List<BlockShare> back) {
        return keeping(Kept.without(kept, back));
    }

    /** The same, of which only these are a block's. */
    Hold keeping(List<Kept> these) {
        return new Hold(id, booking, cabin, fare, price, seats, until, places, these);
    }

    List<SeatNo> seatNumbers() {
        return places.stream().map(Place::seat).toList();
    }

    boolean livesAt(Instant now) {
        return now.isBefore(until);
    }

    Granted granted(LocalDate departure, @Nullable SaleTerms terms, List<VoucherCode> codes) {
        return new Granted(id, cabin, fare, price, until, departure, terms, codes);
    }
}
