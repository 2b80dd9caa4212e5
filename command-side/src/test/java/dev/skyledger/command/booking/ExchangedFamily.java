package dev.skyledger.command.booking;

import static dev.skyledger.command.booking.PaidFamily.*;
import static dev.skyledger.contracts.booking.BookingChangeExamples.LATER_FLIGHT;
import static dev.skyledger.contracts.booking.BookingExamples.*;

import dev.skyledger.contracts.booking.*;
import dev.skyledger.contracts.flight.Conditions;
import dev.skyledger.contracts.flight.SaleTerms;
import dev.skyledger.contracts.shared.HoldId;
import dev.skyledger.contracts.shared.InventoryId;
import dev.skyledger.contracts.shared.ItemId;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.shared.PassengerId;
import java.util.List;

/** The flight that the family takes instead, for 120.00 a seat, and what was said about it. */
final class ExchangedFamily {

    static final ItemId NEW = ItemId.of(ANNAS_BOOKING, 2);

    private ExchangedFamily() {}

    static GivenUpPlace given(PassengerId who, String price, String refund) {
        return new GivenUpPlace(NEW, who, "refund-50-percent", euros(price), euros(refund));
    }

    static HeldItem newItem(int seats) {
        var price = seats == 1 ? "132.00" : "252.00";
        return new HeldItem(
                NEW,
                LATER_FLIGHT,
                InventoryId.of(LATER_FLIGHT),
                HoldId.of(NEW, 1),
                HELD.cabin(),
                HELD.fare(),
                euros("120.00"),
                euros(price),
                seats,
                HELD_UNTIL,
                new SaleTerms(Conditions.withUsualShares(null, 50, 1), DEPARTURE),
                List.of());
    }

    static ExchangedFlight flight(String before, int seats) {
        return new ExchangedFlight(
                ITEM, NEW, euros(before), newItem(seats).price(), euros("0.00"), euros("22.00"));
    }

    static RequestExchange request(String before, int seats) {
        return new RequestExchange(
                ANNAS_BOOKING,
                "exchange",
                true,
                List.of(item(80)),
                List.of(newItem(seats)),
                List.of(flight(before, seats)),
                euros("0.00"),
                euros("22.00"),
                CARD,
                HELD_UNTIL,
                ANNA);
    }

    static ExchangeRequested requested() {
        return requested(flight("110.00", 1), newItem(1));
    }

    static ExchangeRequested requestedByAll() {
        return requested(flight("210.00", 2), newItem(2));
    }

    static ExchangeRequested requested(ExchangedFlight flight, HeldItem to) {
        return new ExchangeRequested(
                ANNAS_BOOKING,
                1,
                "exchange",
                List.of(item(80)),
                List.of(to),
                euros("0.00"),
                euros("22.00"),
                CARD,
                HELD_UNTIL,
                List.of(flight));
    }

    static ItemExchanged exchanged() {
        var to = newItem(1);
        return new ItemExchanged(
                ANNAS_BOOKING,
                1,
                List.of(item(80)),
                List.of(to),
                List.of(to),
                euros("232.00"),
                euros("0.00"),
                euros("22.00"),
                REFERENCE,
                1,
                null,
                List.of(flight("110.00", 1)),
                List.of(
                        new StayingItem(
                                NEW, to.inventory(), to.hold(), 1, List.of(MOTHER, BABY), null)),
                null);
    }

    static BookingCancelled endedBySeller() {
        return new BookingCancelled(ANNAS_BOOKING, "capture-failed", 1, List.of(item(80)), null);
    }

    static Money euros(String amount) {
        return Money.of(amount, "EUR");
    }
}
