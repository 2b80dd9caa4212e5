package dev.skyledger.command.booking;

import static dev.skyledger.contracts.booking.BookingExamples.*;
import static dev.skyledger.contracts.booking.CancellationExamples.*;

import dev.skyledger.contracts.booking.*;
import dev.skyledger.contracts.flight.Conditions;
import dev.skyledger.contracts.flight.SaleTerms;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.shared.PassengerId;
import dev.skyledger.contracts.shared.QuoteId;
import dev.skyledger.contracts.shared.SealedText;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A mother, her child and her baby, who paid 210.00 for a flight in a fortnight. */
final class PaidFamily {

    static final Instant DEPARTURE = BOOKED_AT.plus(Duration.ofDays(14));
    static final PassengerId MOTHER = new PassengerId("01937a00-0000-7000-8000-00000000ab01");
    static final PassengerId CHILD = new PassengerId("01937a00-0000-7000-8000-00000000ab02");
    static final PassengerId BABY = new PassengerId("01937a00-0000-7000-8000-00000000ab03");

    private PaidFamily() {}

    static List<?> paid(int refundPercent) {
        var item = item(refundPercent);
        return List.of(
                placed(
                        item,
                        List.of(
                                person(MOTHER, PassengerType.ADULT),
                                person(CHILD, PassengerType.CHILD),
                                person(BABY, PassengerType.INFANT)),
                        CONTACT,
                        true),
                new PaymentBegun(
                        ANNAS_BOOKING, 1, "first", item.price(), CARD, List.of(item), PAY_BY),
                new BookingConfirmed(ANNAS_BOOKING, 1, item.price(), REFERENCE, List.of(item)));
    }

    static List<?> and(List<?> before, Object... more) {
        var all = new ArrayList<Object>(before);
        all.addAll(Arrays.asList(more));
        return all;
    }

    static HeldItem item(int refundPercent) {
        return HeldExamples.sold(
                euros("100.00"),
                euros("210.00"),
                2,
                new SaleTerms(Conditions.withUsualShares(null, refundPercent, 1), DEPARTURE));
    }

    static Passenger person(PassengerId id, PassengerType type) {
        var name = new SealedText(id.person(), "c2VhbGVk");
        return new Passenger(id, type, name, name, null);
    }

    static GivenUpPlace place(PassengerId who, String rule, String price, String refund) {
        return new GivenUpPlace(ITEM, who, rule, euros(price), euros(refund));
    }

    static CancellationQuoted childQuoted() {
        return new CancellationQuoted(
                ANNAS_BOOKING,
                QUOTE,
                List.of(place(CHILD, "refund-80-percent", "100.00", "80.00")),
                euros("80.00"),
                euros("20.00"),
                BOOKED_AT.plus(Duration.ofMinutes(15)));
    }

    static PassengerWithdrawn childWithdrawn() {
        return new PassengerWithdrawn(
                ANNAS_BOOKING,
                "cancelled-by-traveller",
                1,
                cancellation(1, QUOTE, childQuoted().places()),
                List.of(
                        new StayingItem(
                                ITEM,
                                HELD.inventory(),
                                HELD.hold(),
                                1,
                                List.of(MOTHER, BABY),
                                List.of(2))),
                null);
    }

    static BookingCancelled ended(int number, QuoteId quote, GivenUpPlace... places) {
        return new BookingCancelled(
                ANNAS_BOOKING,
                "cancelled-by-traveller",
                1,
                List.of(item(percentIn(places[0]))),
                cancellation(number, quote, List.of(places)));
    }

    private static int percentIn(GivenUpPlace place) {
        return place.isOfTheFare() && !place.rule().startsWith("refund-0") ? 80 : 0;
    }

    private static Cancellation cancellation(int number, QuoteId quote, List<GivenUpPlace> places) {
        return new Cancellation(
                number,
                CancelledBy.TRAVELLER,
                quote,
                places,
                Sums.refund(places),
                Sums.fee(places),
                List.of());
    }

    static QuoteCancellation quote(List<PassengerId> whom) {
        return new QuoteCancellation(ANNAS_BOOKING, QUOTE, List.of(), whom, ANNA);
    }

    static CancelBooking cancel(QuoteId quote) {
        return new CancelBooking(
                ANNAS_BOOKING, "cancelled-by-traveller", CancelledBy.TRAVELLER, quote, ANNA);
    }

    private static Money euros(String amount) {
        return Money.of(amount, "EUR");
    }
}
