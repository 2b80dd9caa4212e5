package dev.skyledger.contracts.booking;

import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.StreamOf;

/** Everything that can be asked of a booking. */
public sealed interface BookingCommand extends StreamOf
        permits PlaceBooking,
                RefuseBooking,
                ForgoBooking,
                BeginPayment,
                ConfirmBooking,
                RejectBooking,
                DeclineBookingPayment,
                ExpireBooking,
                CancelBooking,
                QuoteCancellation,
                RevokeBooking,
                CorrectContact,
                ProposeProlongation,
                ProlongHold,
                ProposeRevival,
                ReviveBooking,
                CorrectPassengerName,
                ProposeExchange,
                RequestExchange,
                FindExchange,
                CompleteExchange,
                FailExchange,
                EndExchange,
                GiveUpExchange,
                NoteRefusal,
                ConfirmSeatWishes,
                ReportScheduleChange,
                FindScheduleChange,
                FindJourney,
                FindFirstName,
                DecideScheduleChange,
                SettleScheduleChanges {

    BookingId booking();

    @Override
    default String stream() {
        return booking().value();
    }
}
