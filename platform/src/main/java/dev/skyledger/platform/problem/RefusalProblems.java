package dev.skyledger.platform.problem;

import dev.skyledger.contracts.refusal.BookingClosed;
import dev.skyledger.contracts.refusal.BookingNotExchangeable;
import dev.skyledger.contracts.refusal.BookingNotFound;
import dev.skyledger.contracts.refusal.BookingNotPayable;
import dev.skyledger.contracts.refusal.BookingNotRevivable;
import dev.skyledger.contracts.refusal.CabinHasBlocks;
import dev.skyledger.contracts.refusal.CabinOversold;
import dev.skyledger.contracts.refusal.CapacityBelowSold;
import dev.skyledger.contracts.refusal.ChildrenLeftAlone;
import dev.skyledger.contracts.refusal.EmailTaken;
import dev.skyledger.contracts.refusal.ExchangeInProgress;
import dev.skyledger.contracts.refusal.ExchangeQuoteExpired;
import dev.skyledger.contracts.refusal.FlightClosed;
import dev.skyledger.contracts.refusal.FlightExists;
import dev.skyledger.contracts.refusal.FlightNotFlying;
import dev.skyledger.contracts.refusal.HoldAlreadyExtended;
import dev.skyledger.contracts.refusal.HoldExpired;
import dev.skyledger.contracts.refusal.HoldNotExtendable;
import dev.skyledger.contracts.refusal.Invalid;
import dev.skyledger.contracts.refusal.MixedCurrencies;
import dev.skyledger.contracts.refusal.NoScheduleChange;
import dev.skyledger.contracts.refusal.NotFound;
import dev.skyledger.contracts.refusal.NotPermitted;
import dev.skyledger.contracts.refusal.OfferExpired;
import dev.skyledger.contracts.refusal.OverbookingInUse;
import dev.skyledger.contracts.refusal.OversaleOver;
import dev.skyledger.contracts.refusal.OversaleStands;
import dev.skyledger.contracts.refusal.PassengersUnnamed;
import dev.skyledger.contracts.refusal.PaymentDeclined;
import dev.skyledger.contracts.refusal.PaymentInProgress;
import dev.skyledger.contracts.refusal.PriceChanged;
import dev.skyledger.contracts.refusal.QuoteExpired;
import dev.skyledger.contracts.refusal.Refusal;
import dev.skyledger.contracts.refusal.ScheduleChangeSettled;
import dev.skyledger.contracts.refusal.SeatTaken;
import dev.skyledger.contracts.refusal.SeatsNotFree;
import dev.skyledger.contracts.refusal.SeatsUnavailable;
import dev.skyledger.contracts.refusal.StaleVersion;
import dev.skyledger.contracts.refusal.StillInUse;
import dev.skyledger.contracts.refusal.UnknownPlace;
import dev.skyledger.contracts.refusal.VoucherExists;
import dev.skyledger.contracts.refusal.VoucherUnusable;
import dev.skyledger.contracts.refusal.WeakPassword;
import java.util.List;
import java.util.Map;

/** Words every refusal of the business for the one who sent the request. */
final class RefusalProblems {

    private RefusalProblems() {}

    static Problem of(Refusal refusal) {
        return switch (refusal) {
            case NotFound it ->
                    Problem.of(
                            ProblemCatalogue.NOT_FOUND,
                            "There is no %s %s for you; check the id."
                                    .formatted(it.what(), it.id()));
            case BookingNotFound _ -> Problem.of(ProblemCatalogue.BOOKING_NOT_FOUND);
            case StaleVersion it ->
                    Problem.of(
                                    ProblemCatalogue.STALE_VERSION,
                                    "Version %d was changed to %d meanwhile; read it again and repeat the change."
                                            .formatted(it.expected(), it.current()))
                            .with("expected", it.expected())
                            .with("current", it.current());
            case StillInUse it -> SeatProblems.of(it);
            case FlightExists it ->
                    Problem.of(
                                    ProblemCatalogue.FLIGHT_EXISTS,
                                    "%s already flies on %s; change that flight or choose another number or day."
                                            .formatted(it.number(), it.date()))
                            .with("flightNumber", it.number())
                            .with("date", it.date())
                            .with("flightId", it.flight());
            case FlightClosed it ->
                    Problem.of(
                                    ProblemCatalogue.FLIGHT_CLOSED,
                                    "The flight is %s and takes no changes; choose another flight."
                                            .formatted(it.status()))
                            .with("flightId", it.flight())
                            .with("flightStatus", it.status());
            case CapacityBelowSold it ->
                    Problem.of(
                                    ProblemCatalogue.CAPACITY_BELOW_SOLD,
                                    "%d seats of %s are sold or held; choose a capacity of at least %d."
                                            .formatted(it.taken(), it.cabin(), it.least()))
                            .with("cabin", it.cabin())
                            .with("wanted", it.wanted())
                            .with("taken", it.taken())
                            .with("least", it.least());
            case CabinHasBlocks it -> SeatProblems.of(it);
            case OverbookingInUse it -> SeatProblems.of(it);
            case OversaleStands it -> SeatProblems.of(it);
            case OversaleOver it -> SeatProblems.of(it);
            case SeatsNotFree it -> SeatProblems.of(it);
            case SeatTaken it -> SeatProblems.of(it);
            case UnknownPlace it ->
                    new Problem(
                            ProblemCatalogue.UNKNOWN_PLACE,
                            it.candidates().isEmpty()
                                    ? "No airport is meant by '%s'; use a three-letter code such as LIS."
                                            .formatted(it.place())
                                    : "'%s' may mean several airports; use the code of one."
                                            .formatted(it.place()),
                            List.of(new Problem.FieldError(it.field(), "is not one known airport")),
                            Map.of("candidates", it.candidates()),
                            Map.of());
            case SeatsUnavailable it ->
                    Problem.of(
                                    ProblemCatalogue.SEATS_UNAVAILABLE,
                                    "Seats left in that fare: %d; choose another flight or fare, or a smaller party."
                                            .formatted(it.available()))
                            .with("bookingId", it.booking())
                            .with("flightId", it.flight())
                            .with("reason", it.reason())
                            .with("available", it.available())
                            .with("alternatives", it.alternatives());
            case PriceChanged it ->
                    Problem.of(
                                    ProblemCatalogue.PRICE_CHANGED,
                                    "The price is now %s instead of %s; accept it or search again."
                                            .formatted(it.current(), it.offered()))
                            .with("bookingId", it.booking())
                            .with("offered", it.offered())
                            .with("current", it.current());
            case OfferExpired it -> ChangeProblems.of(it);
            case MixedCurrencies it ->
                    Problem.of(ProblemCatalogue.MIXED_CURRENCIES)
                            .with("bookingId", it.booking())
                            .with("currencies", it.currencies());
            case PaymentDeclined it ->
                    Problem.of(
                                    ProblemCatalogue.PAYMENT_DECLINED,
                                    it.retryable()
                                            ? "The card was declined and nothing was charged; try"
                                                    + " again or use another card."
                                            : "The card was declined and nothing was charged; book"
                                                    + " anew with another card.")
                            .with("bookingId", it.booking())
                            .with("reason", it.reason())
                            .with("retryable", it.retryable())
                            .with("payBy", it.payBy());
            case PaymentInProgress it ->
                    Problem.of(ProblemCatalogue.PAYMENT_IN_PROGRESS)
                            .with("bookingId", it.booking());
            case HoldExpired it ->
                    Problem.of(ProblemCatalogue.HOLD_EXPIRED)
                            .with("bookingId", it.booking())
                            .with("payBy", it.payBy());
            case HoldAlreadyExtended it -> ChangeProblems.of(it);
            case HoldNotExtendable it -> ChangeProblems.of(it);
            case BookingNotRevivable it -> ChangeProblems.of(it);
            case BookingNotExchangeable it -> ChangeProblems.of(it);
            case ExchangeInProgress it -> ChangeProblems.of(it);
            case ExchangeQuoteExpired it -> ChangeProblems.of(it);
            case BookingNotPayable it -> ChangeProblems.of(it);
            case PassengersUnnamed it -> ChangeProblems.of(it);
            case BookingClosed it ->
                    Problem.of(
                                    ProblemCatalogue.BOOKING_CLOSED,
                                    "The booking is %s and takes no changes; book anew."
                                            .formatted(it.status()))
                            .with("bookingId", it.booking())
                            .with("bookingStatus", it.status());
            case QuoteExpired it -> ChangeProblems.of(it);
            case NoScheduleChange it -> ChangeProblems.of(it);
            case ScheduleChangeSettled it -> ChangeProblems.of(it);
            case FlightNotFlying it -> ChangeProblems.of(it);
            case CabinOversold it -> ChangeProblems.of(it);
            case ChildrenLeftAlone it -> ChangeProblems.of(it);
            case VoucherUnusable it -> VoucherProblems.of(it);
            case VoucherExists it -> VoucherProblems.of(it);
            case EmailTaken _ -> Problem.of(ProblemCatalogue.EMAIL_TAKEN);
            case WeakPassword it ->
                    new Problem(
                            ProblemCatalogue.WEAK_PASSWORD,
                            it.advice(),
                            List.of(new Problem.FieldError("password", it.advice())),
                            Map.of(),
                            Map.of());
            case NotPermitted it ->
                    Problem.of(
                            ProblemCatalogue.FORBIDDEN,
                            "Your role does not allow this: %s. Ask somebody who has the role."
                                    .formatted(it.what()));
            case Invalid it -> Problem.invalid(it.field(), it.message());
        };
    }
}
