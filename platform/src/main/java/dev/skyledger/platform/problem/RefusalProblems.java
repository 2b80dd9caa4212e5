package dev.skyledger.platform.problem;

import dev.skyledger.contracts.refusal.AlertOver;
import dev.skyledger.contracts.refusal.AlreadyGivenUp;
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
import dev.skyledger.contracts.refusal.FlightsOverlap;
import dev.skyledger.contracts.refusal.HoldAlreadyExtended;
import dev.skyledger.contracts.refusal.HoldExpired;
import dev.skyledger.contracts.refusal.HoldNotExtendable;
import dev.skyledger.contracts.refusal.Invalid;
import dev.skyledger.contracts.refusal.MixedCurrencies;
import dev.skyledger.contracts.refusal.NameOfAnother;
import dev.skyledger.contracts.refusal.NoScheduleChange;
import dev.skyledger.contracts.refusal.NoSeatMap;
import dev.skyledger.contracts.refusal.NoSeatOfTheirOwn;
import dev.skyledger.contracts.refusal.NoSuchAlternative;
import dev.skyledger.contracts.refusal.NoSuchSeat;
import dev.skyledger.contracts.refusal.NotFound;
import dev.skyledger.contracts.refusal.NotPermitted;
import dev.skyledger.contracts.refusal.OfferExpired;
import dev.skyledger.contracts.refusal.OverbookingInUse;
import dev.skyledger.contracts.refusal.OversaleOver;
import dev.skyledger.contracts.refusal.OversaleStands;
import dev.skyledger.contracts.refusal.PartyChanging;
import dev.skyledger.contracts.refusal.PassengersUnnamed;
import dev.skyledger.contracts.refusal.PaymentDeclined;
import dev.skyledger.contracts.refusal.PaymentInProgress;
import dev.skyledger.contracts.refusal.PriceChanged;
import dev.skyledger.contracts.refusal.QuoteExpired;
import dev.skyledger.contracts.refusal.Refusal;
import dev.skyledger.contracts.refusal.RefusedBefore;
import dev.skyledger.contracts.refusal.ScheduleChangeMinor;
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
            case FlightExists it -> FlightProblems.of(it);
            case FlightClosed it -> FlightProblems.of(it);
            case CapacityBelowSold it -> FlightProblems.of(it);
            case CabinHasBlocks it -> SeatProblems.of(it);
            case OverbookingInUse it -> SeatProblems.of(it);
            case OversaleStands it -> SeatProblems.of(it);
            case OversaleOver it -> SeatProblems.of(it);
            case SeatsNotFree it -> SeatProblems.of(it);
            case SeatTaken it -> SeatProblems.of(it);
            case UnknownPlace it -> FlightProblems.of(it);
            case SeatsUnavailable it -> BookingProblems.of(it);
            case PriceChanged it -> BookingProblems.of(it);
            case OfferExpired it -> ChangeProblems.of(it);
            case MixedCurrencies it -> BookingProblems.of(it);
            case PaymentDeclined it -> BookingProblems.of(it);
            case PaymentInProgress it -> BookingProblems.of(it);
            case HoldExpired it -> BookingProblems.of(it);
            case HoldAlreadyExtended it -> ChangeProblems.of(it);
            case HoldNotExtendable it -> ChangeProblems.of(it);
            case BookingNotRevivable it -> ChangeProblems.of(it);
            case BookingNotExchangeable it -> ChangeProblems.of(it);
            case ExchangeInProgress it -> ChangeProblems.of(it);
            case ExchangeQuoteExpired it -> ChangeProblems.of(it);
            case BookingNotPayable it -> ChangeProblems.of(it);
            case PassengersUnnamed it -> ChangeProblems.of(it);
            case BookingClosed it -> BookingProblems.of(it);
            case RefusedBefore it -> BookingProblems.of(it);
            case QuoteExpired it -> ChangeProblems.of(it);
            case NoScheduleChange it -> ChangeProblems.of(it);
            case ScheduleChangeSettled it -> ChangeProblems.of(it);
            case ScheduleChangeMinor it -> ChangeProblems.of(it);
            case FlightNotFlying it -> ChangeProblems.of(it);
            case CabinOversold it -> ChangeProblems.of(it);
            case ChildrenLeftAlone it -> ChangeProblems.of(it);
            case FlightsOverlap it -> BookingProblems.of(it);
            case NoSeatOfTheirOwn it -> BookingProblems.of(it);
            case NoSeatMap it -> BookingProblems.of(it);
            case NoSuchSeat it -> BookingProblems.of(it);
            case PartyChanging it -> BookingProblems.of(it);
            case AlreadyGivenUp it -> ChangeProblems.of(it);
            case NoSuchAlternative it -> ChangeProblems.of(it);
            case AlertOver it -> ChangeProblems.of(it);
            case NameOfAnother it -> ChangeProblems.of(it);
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
