package dev.skyledger.saga.voucher;

import dev.skyledger.contracts.booking.BookingCancelled;
import dev.skyledger.contracts.booking.GivenUpPlace;
import dev.skyledger.contracts.booking.RevokeBooking;

/** How far a booking is, as its vouchers see it. */
enum BookingEnd {
    OPEN,
    STANDS,
    CAME_TO_NOTHING,
    NEVER_PLACED,
    NEVER_PAID,
    ENDED_BY_SELLER;

    /**
     * Want of money is our doing, and so is a change of flights for which all of it came back. What
     * its owner gave up after it was paid has used its vouchers, as if it stood.
     */
    static BookingEnd of(BookingCancelled event) {
        var cancellation = event.cancellation();
        if (isForMoney(event)) {
            return NEVER_PAID;
        }
        if (cancellation == null) {
            return CAME_TO_NOTHING;
        }
        return cancellation.places().stream().anyMatch(GivenUpPlace::isOfTheFare)
                ? STANDS
                : ENDED_BY_SELLER;
    }

    /** A booking that stood is cancelled for want of money only by us. */
    private static boolean isForMoney(BookingCancelled event) {
        return event.reason().equals(RevokeBooking.CAPTURE_FAILED);
    }
}
