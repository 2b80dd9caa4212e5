package dev.skyledger.platform.problem;

import dev.skyledger.contracts.refusal.AlertOver;
import dev.skyledger.contracts.refusal.AlreadyGivenUp;
import dev.skyledger.contracts.refusal.BookingNotExchangeable;
import dev.skyledger.contracts.refusal.BookingNotPayable;
import dev.skyledger.contracts.refusal.BookingNotRevivable;
import dev.skyledger.contracts.refusal.CabinOversold;
import dev.skyledger.contracts.refusal.ChildrenLeftAlone;
import dev.skyledger.contracts.refusal.ExchangeInProgress;
import dev.skyledger.contracts.refusal.ExchangeQuoteExpired;
import dev.skyledger.contracts.refusal.FlightNotFlying;
import dev.skyledger.contracts.refusal.HoldAlreadyExtended;
import dev.skyledger.contracts.refusal.HoldNotExtendable;
import dev.skyledger.contracts.refusal.NameOfAnother;
import dev.skyledger.contracts.refusal.NoScheduleChange;
import dev.skyledger.contracts.refusal.NoSuchAlternative;
import dev.skyledger.contracts.refusal.OfferExpired;
import dev.skyledger.contracts.refusal.PassengersUnnamed;
import dev.skyledger.contracts.refusal.QuoteExpired;
import dev.skyledger.contracts.refusal.ScheduleChangeMinor;
import dev.skyledger.contracts.refusal.ScheduleChangeSettled;

/** Words the refusals of what changes a booking. */
final class ChangeProblems {

    private ChangeProblems() {}

    static Problem of(OfferExpired it) {
        return Problem.of(ProblemCatalogue.OFFER_EXPIRED)
                .with("bookingId", it.booking())
                .with("until", it.until());
    }

    static Problem of(HoldAlreadyExtended it) {
        return Problem.of(ProblemCatalogue.HOLD_ALREADY_EXTENDED)
                .with("bookingId", it.booking())
                .with("payBy", it.payBy());
    }

    static Problem of(HoldNotExtendable it) {
        var more = it.latest().isAfter(it.payBy());
        return Problem.of(
                        ProblemCatalogue.HOLD_NOT_EXTENDABLE,
                        more
                                ? "The seats are held until %s and can be until %s; choose a moment between them."
                                        .formatted(it.payBy(), it.latest())
                                : "The seats cannot be held for longer than until %s; pay by then."
                                        .formatted(it.payBy()))
                .with("bookingId", it.booking())
                .with("payBy", it.payBy())
                .with("latest", it.latest());
    }

    static Problem of(BookingNotRevivable it) {
        return Problem.of(
                        ProblemCatalogue.BOOKING_NOT_REVIVABLE,
                        it.status().equals("EXPIRED")
                                ? "The booking was made cheaper by vouchers that it does not name; book anew."
                                : "The booking is %s; only one whose time to pay has passed can live again."
                                        .formatted(it.status()))
                .with("bookingId", it.booking())
                .with("bookingStatus", it.status());
    }

    static Problem of(BookingNotExchangeable it) {
        return Problem.of(ProblemCatalogue.BOOKING_NOT_EXCHANGEABLE)
                .with("bookingId", it.booking())
                .with("bookingStatus", it.status());
    }

    static Problem of(BookingNotPayable it) {
        return Problem.of(
                        ProblemCatalogue.BOOKING_NOT_PAYABLE,
                        "The booking is %s and waits for no money; read it to see what can be done."
                                .formatted(it.status()))
                .with("bookingId", it.booking())
                .with("bookingStatus", it.status());
    }

    static Problem of(PassengersUnnamed it) {
        return Problem.of(
                        ProblemCatalogue.PASSENGERS_UNNAMED,
                        "%d of the passengers have no name yet; name each of them under /bookings/%s/passengers/{passengerId}/name, then pay."
                                .formatted(it.passengers().size(), it.booking()))
                .with("bookingId", it.booking())
                .with("passengers", it.passengers());
    }

    static Problem of(ExchangeInProgress it) {
        return Problem.of(ProblemCatalogue.EXCHANGE_IN_PROGRESS).with("bookingId", it.booking());
    }

    static Problem of(ExchangeQuoteExpired it) {
        return Problem.of(ProblemCatalogue.EXCHANGE_QUOTE_EXPIRED).with("bookingId", it.booking());
    }

    static Problem of(NoScheduleChange it) {
        return Problem.of(ProblemCatalogue.NO_SCHEDULE_CHANGE)
                .with("bookingId", it.booking())
                .with("itemId", it.item());
    }

    static Problem of(ScheduleChangeSettled it) {
        return Problem.of(ProblemCatalogue.SCHEDULE_CHANGE_SETTLED)
                .with("bookingId", it.booking())
                .with("itemId", it.item())
                .with("decision", it.decision());
    }

    static Problem of(ScheduleChangeMinor it) {
        return Problem.of(ProblemCatalogue.SCHEDULE_CHANGE_MINOR)
                .with("bookingId", it.booking())
                .with("itemId", it.item())
                .with("rule", it.rule());
    }

    static Problem of(FlightNotFlying it) {
        return Problem.of(ProblemCatalogue.FLIGHT_NOT_FLYING)
                .with("bookingId", it.booking())
                .with("itemId", it.item());
    }

    static Problem of(CabinOversold it) {
        return Problem.of(ProblemCatalogue.CABIN_OVERSOLD)
                .with("bookingId", it.booking())
                .with("itemId", it.item());
    }

    static Problem of(QuoteExpired it) {
        return Problem.of(ProblemCatalogue.QUOTE_EXPIRED)
                .with("bookingId", it.booking())
                .with("quoteId", it.quote());
    }

    static Problem of(AlreadyGivenUp it) {
        return Problem.of(ProblemCatalogue.ALREADY_GIVEN_UP).with("bookingId", it.booking());
    }

    static Problem of(NoSuchAlternative it) {
        return Problem.of(ProblemCatalogue.NO_SUCH_ALTERNATIVE)
                .with("bookingId", it.booking())
                .with("itemId", it.item());
    }

    static Problem of(AlertOver it) {
        return Problem.of(ProblemCatalogue.ALERT_OVER).with("alertId", it.alert());
    }

    static Problem of(NameOfAnother it) {
        return Problem.of(ProblemCatalogue.NAME_OF_ANOTHER)
                .with("bookingId", it.booking())
                .with("passengerId", it.passenger())
                .with("letters", it.letters());
    }

    static Problem of(ChildrenLeftAlone it) {
        return Problem.of(ProblemCatalogue.CHILDREN_LEFT_ALONE)
                .with("bookingId", it.booking())
                .with("itemId", it.item());
    }
}
