package dev.skyledger.saga.voucher;

import dev.skyledger.contracts.booking.BookingCancelled;

/** How far a booking is, as its vouchers see it. */
enum BookingEnd {
    OPEN,
    STANDS,
    CAME_TO_NOTHING,
    NEVER_PLACED,
    NEVER_PAID;

    /** A booking that stood is cancelled for want of money only by us. */
    static boolean isForMoney(BookingCancelled event) {
        return event.reason().equals("capture-failed");
    }
}
