package dev.skyledger.saga.booking;

import dev.skyledger.contracts.booking.AttemptForgone;
import dev.skyledger.contracts.booking.BookingCancelled;
import dev.skyledger.contracts.booking.BookingConfirmed;
import dev.skyledger.contracts.booking.BookingEvent;
import dev.skyledger.contracts.booking.BookingExpired;
import dev.skyledger.contracts.booking.BookingForgone;
import dev.skyledger.contracts.booking.BookingPlaced;
import dev.skyledger.contracts.booking.BookingRejected;
import dev.skyledger.contracts.booking.BookingRevived;
import dev.skyledger.contracts.booking.CancellationQuoted;
import dev.skyledger.contracts.booking.ContactCorrected;
import dev.skyledger.contracts.booking.ExchangeFellThrough;
import dev.skyledger.contracts.booking.ExchangeRequested;
import dev.skyledger.contracts.booking.HoldProlonged;
import dev.skyledger.contracts.booking.ItemExchanged;
import dev.skyledger.contracts.booking.PassengerNameCorrected;
import dev.skyledger.contracts.booking.PassengerWithdrawn;
import dev.skyledger.contracts.booking.PaymentBegun;
import dev.skyledger.contracts.booking.PaymentFellThrough;
import dev.skyledger.contracts.booking.RequestRefused;
import dev.skyledger.contracts.booking.ScheduleChangeEvent;

/** What a booking's last event says about where the booking stands. */
final class BookingSteps {

    private BookingSteps() {}

    /** Whether an event took the booking further, so that something follows from it. */
    static boolean isStep(BookingEvent event) {
        return switch (event) {
            case BookingForgone _,
                    AttemptForgone _,
                    ContactCorrected _,
                    RequestRefused _,
                    CancellationQuoted _,
                    PassengerWithdrawn _,
                    PassengerNameCorrected _,
                    ExchangeRequested _,
                    ItemExchanged _,
                    ExchangeFellThrough _,
                    ScheduleChangeEvent _ ->
                    false;
            case BookingPlaced _,
                    PaymentBegun _,
                    PaymentFellThrough _,
                    HoldProlonged _,
                    BookingRevived _,
                    BookingConfirmed _,
                    BookingRejected _,
                    BookingExpired _,
                    BookingCancelled _ ->
                    true;
        };
    }

    /** Whether the booking waits for money or for its time to be over. */
    static boolean isOpen(BookingEvent last) {
        return switch (last) {
            case BookingPlaced _,
                    PaymentBegun _,
                    PaymentFellThrough _,
                    HoldProlonged _,
                    BookingRevived _,
                    PassengerNameCorrected _,
                    RequestRefused _,
                    ContactCorrected _ ->
                    true;
            case BookingConfirmed _,
                    CancellationQuoted _,
                    PassengerWithdrawn _,
                    ExchangeRequested _,
                    ItemExchanged _,
                    ExchangeFellThrough _,
                    ScheduleChangeEvent _,
                    BookingForgone _,
                    AttemptForgone _,
                    BookingRejected _,
                    BookingExpired _,
                    BookingCancelled _ ->
                    false;
        };
    }
}
