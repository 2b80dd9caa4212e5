package dev.skyledger.contracts.booking;

import static dev.skyledger.contracts.booking.BookingExamples.*;

import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.shared.PassengerId;
import dev.skyledger.contracts.shared.QuoteId;
import java.time.Duration;
import java.util.List;

/** Anna gives up her place, and her fare brings four fifths back. */
public final class CancellationExamples {

    public static final PassengerId BEN_FLYING =
            new PassengerId("01937a00-0000-7000-8000-00000000aa02");

    public static final QuoteId QUOTE = new QuoteId("01937a00-0000-7000-8000-0000000000c1");

    public static final GivenUpPlace GIVEN_UP =
            new GivenUpPlace(
                    ITEM, ANNA_FLYING, "refund-80-percent", PRICE, Money.of("103.92", "EUR"));

    public static final Cancellation AFTER_QUOTE = cancellation(QUOTE);

    private CancellationExamples() {}

    public static CancellationQuoted quoted() {
        return new CancellationQuoted(
                ANNAS_BOOKING,
                QUOTE,
                List.of(GIVEN_UP),
                GIVEN_UP.refund(),
                PRICE.minus(GIVEN_UP.refund()),
                BOOKED_AT.plus(Duration.ofMinutes(15)));
    }

    /** What giving up a place comes to, by a quote or without one. */
    public static Cancellation cancellation(QuoteId quote) {
        return new Cancellation(
                1,
                CancelledBy.TRAVELLER,
                quote,
                List.of(GIVEN_UP),
                GIVEN_UP.refund(),
                PRICE.minus(GIVEN_UP.refund()),
                List.of());
    }

    public static PassengerWithdrawn withdrawn(Cancellation cancellation) {
        return new PassengerWithdrawn(
                ANNAS_BOOKING,
                "cancelled-by-traveller",
                1,
                cancellation,
                List.of(
                        new StayingItem(
                                ITEM, HELD.inventory(), HELD.hold(), 1, List.of(BEN_FLYING), null)),
                null);
    }

    public static BookingCancelled cancelled(Cancellation cancellation) {
        return new BookingCancelled(
                ANNAS_BOOKING, "cancelled-by-traveller", 1, List.of(HELD), cancellation);
    }
}
