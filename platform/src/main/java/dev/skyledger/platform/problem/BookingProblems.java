package dev.skyledger.platform.problem;

import dev.skyledger.contracts.refusal.BookingClosed;
import dev.skyledger.contracts.refusal.FlightsOverlap;
import dev.skyledger.contracts.refusal.HoldExpired;
import dev.skyledger.contracts.refusal.MixedCurrencies;
import dev.skyledger.contracts.refusal.NoSeatMap;
import dev.skyledger.contracts.refusal.NoSeatOfTheirOwn;
import dev.skyledger.contracts.refusal.NoSuchSeat;
import dev.skyledger.contracts.refusal.PartyChanging;
import dev.skyledger.contracts.refusal.PaymentDeclined;
import dev.skyledger.contracts.refusal.PaymentInProgress;
import dev.skyledger.contracts.refusal.PriceChanged;
import dev.skyledger.contracts.refusal.RefusedBefore;
import dev.skyledger.contracts.refusal.SeatsUnavailable;

/** Words the refusals of what somebody books, pays for and sits on. */
final class BookingProblems {

    private BookingProblems() {}

    static Problem of(SeatsUnavailable it) {
        return Problem.of(
                        ProblemCatalogue.SEATS_UNAVAILABLE,
                        "Seats left in that fare: %d; choose another flight or fare, or a smaller party."
                                .formatted(it.available()))
                .with("bookingId", it.booking())
                .with("flightId", it.flight())
                .with("reason", it.reason())
                .with("available", it.available())
                .with("alternatives", it.alternatives());
    }

    static Problem of(PriceChanged it) {
        return Problem.of(
                        ProblemCatalogue.PRICE_CHANGED,
                        "The price is now %s instead of %s; accept it or search again."
                                .formatted(it.current(), it.offered()))
                .with("bookingId", it.booking())
                .with("offered", it.offered())
                .with("current", it.current());
    }

    static Problem of(MixedCurrencies it) {
        return Problem.of(ProblemCatalogue.MIXED_CURRENCIES)
                .with("bookingId", it.booking())
                .with("currencies", it.currencies());
    }

    static Problem of(PaymentDeclined it) {
        return Problem.of(
                        ProblemCatalogue.PAYMENT_DECLINED,
                        "The card was declined and nothing was charged; %s."
                                .formatted(afterDecline(it)))
                .with("bookingId", it.booking())
                .with("reason", it.reason())
                .with("retryable", it.retryable())
                .with("payBy", it.payBy());
    }

    /** A booking that is still held is paid with another card; one that is not is made anew. */
    private static String afterDecline(PaymentDeclined it) {
        if (it.retryable()) {
            return "try again or use another card";
        }
        return it.payBy() == null ? "book anew with another card" : "use another card";
    }

    static Problem of(PaymentInProgress it) {
        return Problem.of(ProblemCatalogue.PAYMENT_IN_PROGRESS).with("bookingId", it.booking());
    }

    static Problem of(HoldExpired it) {
        return Problem.of(ProblemCatalogue.HOLD_EXPIRED)
                .with("bookingId", it.booking())
                .with("payBy", it.payBy());
    }

    static Problem of(BookingClosed it) {
        return Problem.of(
                        ProblemCatalogue.BOOKING_CLOSED,
                        "The booking is %s and takes no changes; book anew.".formatted(it.status()))
                .with("bookingId", it.booking())
                .with("bookingStatus", it.status());
    }

    /** Reasons without a problem of their own are about seats that cannot be had. */
    static Problem of(RefusedBefore it) {
        return Problem.of(ProblemCatalogue.of(it.code()).orElse(ProblemCatalogue.SEATS_UNAVAILABLE))
                .with("bookingId", it.booking())
                .with("reason", it.detail() == null ? it.code() : it.detail());
    }

    static Problem of(FlightsOverlap it) {
        return Problem.of(ProblemCatalogue.FLIGHTS_OVERLAP)
                .with("bookingId", it.booking())
                .with("flightId", it.flight());
    }

    static Problem of(NoSeatOfTheirOwn it) {
        return Problem.of(ProblemCatalogue.NO_SEAT_OF_THEIR_OWN).with("bookingId", it.booking());
    }

    static Problem of(NoSeatMap it) {
        return Problem.of(ProblemCatalogue.NO_SEAT_MAP)
                .with("bookingId", it.booking())
                .with("cabin", it.cabin());
    }

    static Problem of(PartyChanging it) {
        return Problem.of(
                        ProblemCatalogue.CONCURRENT_CHANGE,
                        "Somebody of the party gives up a seat at this moment; choose again in a few seconds.")
                .with("bookingId", it.booking());
    }

    static Problem of(NoSuchSeat it) {
        return Problem.of(
                        ProblemCatalogue.NO_SUCH_SEAT,
                        "There is no seat %s in %s; choose one of the flight's seat map."
                                .formatted(it.seat(), it.cabin()))
                .with("bookingId", it.booking())
                .with("cabin", it.cabin())
                .with("seat", it.seat());
    }
}
