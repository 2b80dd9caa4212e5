package dev.skyledger.contracts.booking;

import static dev.skyledger.contracts.booking.BookingExamples.HELD;

import dev.skyledger.contracts.flight.SaleTerms;
import dev.skyledger.contracts.shared.Money;
import java.util.List;

/** Seats on Anna's flight that were sold otherwise than hers. */
public final class HeldExamples {

    private HeldExamples() {}

    /** At her price, under these terms. */
    public static HeldItem soldUnder(SaleTerms terms) {
        return sold(HELD.seatPrice(), HELD.price(), HELD.seats(), terms);
    }

    /**
     * So many at so much each, for so much together, under these terms or without a word of any.
     */
    public static HeldItem sold(Money seat, Money price, int seats, SaleTerms terms) {
        return new HeldItem(
                HELD.item(),
                HELD.flight(),
                HELD.inventory(),
                HELD.hold(),
                HELD.cabin(),
                HELD.fare(),
                seat,
                price,
                seats,
                HELD.until(),
                terms,
                List.of());
    }
}
