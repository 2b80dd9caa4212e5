package dev.skyledger.platform.idempotency;

import dev.skyledger.contracts.refusal.BookingClosed;
import dev.skyledger.contracts.refusal.BookingNotPayable;
import dev.skyledger.contracts.refusal.CapacityBelowSold;
import dev.skyledger.contracts.refusal.EmailTaken;
import dev.skyledger.contracts.refusal.FlightClosed;
import dev.skyledger.contracts.refusal.FlightExists;
import dev.skyledger.contracts.refusal.FlightHasBookings;
import dev.skyledger.contracts.refusal.HoldExpired;
import dev.skyledger.contracts.refusal.Invalid;
import dev.skyledger.contracts.refusal.MixedCurrencies;
import dev.skyledger.contracts.refusal.NotFound;
import dev.skyledger.contracts.refusal.NotPermitted;
import dev.skyledger.contracts.refusal.PaidBookingStands;
import dev.skyledger.contracts.refusal.PaymentDeclined;
import dev.skyledger.contracts.refusal.PaymentInProgress;
import dev.skyledger.contracts.refusal.PriceChanged;
import dev.skyledger.contracts.refusal.Refusal;
import dev.skyledger.contracts.refusal.SeatsUnavailable;
import dev.skyledger.contracts.refusal.StaleVersion;
import dev.skyledger.contracts.refusal.UnknownPlace;
import dev.skyledger.contracts.refusal.WeakPassword;

/** Tells refusals that are answers for good from mistakes that a better request can mend. */
final class FinalRefusals {

    private FinalRefusals() {}

    /** Whether it is a business rule's 409. */
    static boolean include(Refusal refusal) {
        return switch (refusal) {
            case FlightExists _,
                    FlightClosed _,
                    FlightHasBookings _,
                    CapacityBelowSold _,
                    SeatsUnavailable _,
                    PriceChanged _,
                    MixedCurrencies _,
                    PaymentDeclined _,
                    PaymentInProgress _,
                    HoldExpired _,
                    BookingNotPayable _,
                    BookingClosed _,
                    PaidBookingStands _,
                    EmailTaken _ ->
                    true;
            case NotFound _,
                    StaleVersion _,
                    UnknownPlace _,
                    WeakPassword _,
                    NotPermitted _,
                    Invalid _ ->
                    false;
        };
    }
}
