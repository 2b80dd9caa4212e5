package dev.skyledger.contracts.booking;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.skyledger.contracts.flight.Conditions;
import dev.skyledger.contracts.flight.SaleTerms;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FareCode;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.contracts.shared.HoldId;
import dev.skyledger.contracts.shared.InventoryId;
import dev.skyledger.contracts.shared.ItemId;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.shared.VoucherCode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One flight of a booking with the seats that are set aside for it, the terms they are sold under,
 * which the oldest do not say, and the codes that some of them were kept for.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HeldItem(
        ItemId item,
        FlightId flight,
        InventoryId inventory,
        HoldId hold,
        Cabin cabin,
        FareCode fare,
        Money seatPrice,
        Money price,
        int seats,
        Instant until,
        @Nullable SaleTerms terms,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<VoucherCode> codes) {

    @SuppressWarnings("NullAway") // the oldest, and those whose seats anybody could have had
    public HeldItem {
        codes = codes == null ? List.of() : List.copyOf(codes);
    }

    /** What one passenger of this type pays for this flight; the item's price is the sum of all. */
    public Money priceOf(PassengerType type) {
        return new FareTerms(seatPrice, conditions()).priceOf(type);
    }

    /** The conditions of the fare as they were when the seats were set aside. */
    public Conditions conditions() {
        return terms == null ? Conditions.STANDARD : terms.conditions();
    }

    /** The same item, its seats set aside under another hold. */
    public HeldItem under(HoldId other) {
        return new HeldItem(
                item, flight, inventory, other, cabin, fare, seatPrice, price, seats, until, terms,
                codes);
    }

    /** The same item for fewer people. */
    public HeldItem forFewer(int fewer, Money their) {
        return new HeldItem(
                item, flight, inventory, hold, cabin, fare, seatPrice, their, fewer, until, terms,
                codes);
    }

    /** The same item, its seats set aside until another moment. */
    public HeldItem lasting(Instant later) {
        return new HeldItem(
                item, flight, inventory, hold, cabin, fare, seatPrice, price, seats, later, terms,
                codes);
    }

    /** The same item on a flight that leaves at another time. */
    public HeldItem departing(Instant at) {
        return terms == null
                ? this
                : new HeldItem(
                        item,
                        flight,
                        inventory,
                        hold,
                        cabin,
                        fare,
                        seatPrice,
                        price,
                        seats,
                        until,
                        new SaleTerms(terms.conditions(), at),
                        codes);
    }
}
