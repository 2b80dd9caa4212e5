package dev.skyledger.contracts.booking;

import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.StreamOf;

/** Everything that can happen to a booking. */
public sealed interface BookingEvent extends StreamOf
        permits BookingPlaced,
                BookingRejected,
                BookingForgone,
                AttemptForgone,
                PaymentBegun,
                PaymentFellThrough,
                BookingConfirmed,
                BookingExpired,
                BookingCancelled,
                CancellationQuoted,
                PassengerWithdrawn,
                ContactCorrected,
                HoldProlonged,
                BookingRevived,
                PassengerNameCorrected,
                ExchangeRequested,
                ItemExchanged,
                ExchangeFellThrough,
                RequestRefused,
                ScheduleChangeEvent {

    BookingId booking();

    @Override
    default String stream() {
        return booking().value();
    }
}
