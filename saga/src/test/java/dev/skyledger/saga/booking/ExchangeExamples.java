package dev.skyledger.saga.booking;

import static dev.skyledger.contracts.booking.BookingChangeExamples.*;
import static dev.skyledger.contracts.booking.BookingExamples.*;

import dev.skyledger.contracts.booking.*;
import dev.skyledger.contracts.inventory.ReleaseReason;
import dev.skyledger.contracts.inventory.ReleaseSeats;
import dev.skyledger.contracts.inventory.SellSeats;
import dev.skyledger.contracts.payment.*;
import dev.skyledger.contracts.shared.HoldId;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.shared.PaymentId;
import java.util.List;

/** What is said and sent along the way of Anna's exchange. */
final class ExchangeExamples {

    static final PaymentId PAYMENT = PaymentId.of(ANNAS_BOOKING, 1);

    static final EndExchange IS_IT_RUNNING = new EndExchange(ANNAS_BOOKING, 1);

    private ExchangeExamples() {}

    static PaymentAuthorised authorised() {
        return new PaymentAuthorised(PAYMENT, 1, DUE, REFERENCE, HELD_UNTIL, List.of(HELD_LATER));
    }

    static SellSeats sell() {
        return new SellSeats(HELD_LATER.inventory(), HELD_LATER.hold());
    }

    static CompleteExchange complete() {
        return new CompleteExchange(ANNAS_BOOKING, 1, REFERENCE, List.of(HELD_LATER));
    }

    static LetGoOfPayment letGo() {
        return new LetGoOfPayment(PAYMENT, 1, VoidReason.TOO_LATE);
    }

    static ReleaseSeats undone() {
        return undone(HELD_LATER.hold());
    }

    static ReleaseSeats undone(HoldId hold) {
        return release(HELD_LATER, hold, ReleaseReason.BOOKING_REJECTED);
    }

    static ReleaseSeats release(HeldItem item, HoldId hold, ReleaseReason reason) {
        return ReleaseSeats.all(item.inventory(), hold, reason);
    }

    static Money euros(String amount) {
        return Money.of(amount, "EUR");
    }
}
