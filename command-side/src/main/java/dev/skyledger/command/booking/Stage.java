package dev.skyledger.command.booking;

import dev.skyledger.contracts.booking.AttemptForgone;
import dev.skyledger.contracts.booking.BookingCancelled;
import dev.skyledger.contracts.booking.BookingConfirmed;
import dev.skyledger.contracts.booking.BookingEvent;
import dev.skyledger.contracts.booking.BookingExpired;
import dev.skyledger.contracts.booking.BookingForgone;
import dev.skyledger.contracts.booking.BookingPlaced;
import dev.skyledger.contracts.booking.BookingRejected;
import dev.skyledger.contracts.booking.BookingRevived;
import dev.skyledger.contracts.booking.BookingStatus;
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

/** How far a booking has come. */
sealed interface Stage {

    /** Nothing is decided yet. */
    record Fresh() implements Stage {}

    /** Nothing was decided in time, so nothing will be. */
    record Forgone() implements Stage {}

    /** Its seats wait for money. */
    record Held() implements Stage {}

    /** Its seats wait, and one try to pay is on its way. */
    record Paying(int attempt) implements Stage {}

    /** It stands, paid by one try. */
    record Confirmed(int attempt) implements Stage {}

    /** It is over. */
    record Ended(BookingStatus as) implements Stage {}

    /** How far it has come when this has happened; most of what happens takes it no further. */
    default Stage after(BookingEvent event) {
        return switch (event) {
            case BookingPlaced _, PaymentFellThrough _, BookingRevived _ -> new Held();
            case PaymentBegun begun -> new Paying(begun.attempt());
            case BookingConfirmed confirmed -> new Confirmed(confirmed.attempt());
            case BookingForgone _ -> new Forgone();
            case BookingRejected _ -> new Ended(BookingStatus.REJECTED);
            case BookingExpired _ -> new Ended(BookingStatus.EXPIRED);
            case BookingCancelled _ -> new Ended(BookingStatus.CANCELLED);
            case HoldProlonged _,
                    AttemptForgone _,
                    ItemExchanged _,
                    ContactCorrected _,
                    RequestRefused _,
                    CancellationQuoted _,
                    PassengerWithdrawn _,
                    PassengerNameCorrected _,
                    ExchangeRequested _,
                    ExchangeFellThrough _,
                    ScheduleChangeEvent _ ->
                    this;
        };
    }

    /** The word that clients know. */
    default String name() {
        return switch (this) {
            case Fresh _ -> BookingStatus.PENDING.name();
            case Held _, Paying _ -> BookingStatus.HELD.name();
            case Confirmed _ -> BookingStatus.CONFIRMED.name();
            case Forgone _ -> BookingStatus.REJECTED.name();
            case Ended(var as) -> as.name();
        };
    }
}
