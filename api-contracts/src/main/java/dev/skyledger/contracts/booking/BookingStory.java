package dev.skyledger.contracts.booking;

import dev.skyledger.contracts.inventory.HoldExtended;
import dev.skyledger.contracts.inventory.HoldLapsed;
import dev.skyledger.contracts.inventory.SeatsAssigned;
import dev.skyledger.contracts.inventory.SeatsHeld;
import dev.skyledger.contracts.inventory.SeatsReleased;
import dev.skyledger.contracts.inventory.SeatsSold;
import dev.skyledger.contracts.inventory.SoldSeatsReturned;
import dev.skyledger.contracts.payment.PaymentEvent;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.StreamOf;
import dev.skyledger.contracts.voucher.VoucherRedeemed;
import dev.skyledger.contracts.voucher.VoucherReleased;
import dev.skyledger.contracts.voucher.VoucherReserved;
import org.jspecify.annotations.Nullable;

/** Which booking an event tells of, whatever stream it is in: what its readers keep in order by. */
public final class BookingStory {

    private BookingStory() {}

    /** The booking's id, else the stream's, else the event itself. */
    public static Object of(Object event) {
        var booking = bookingIn(event);
        if (booking != null) {
            return booking.value();
        }
        return event instanceof StreamOf other ? other.stream() : event;
    }

    /** The booking that an event tells of, or null. */
    public static @Nullable BookingId bookingIn(Object event) {
        return switch (event) {
            case BookingEvent booking -> booking.booking();
            case PaymentEvent payment -> payment.payment().booking();
            case SeatsHeld held -> held.booking();
            case HoldExtended extended -> extended.booking();
            case SeatsSold sold -> sold.booking();
            case SeatsReleased released -> released.booking();
            case SoldSeatsReturned returned -> returned.booking();
            case HoldLapsed lapsed -> lapsed.booking();
            case SeatsAssigned assigned -> assigned.booking();
            case VoucherReserved reserved -> reserved.booking();
            case VoucherReleased released -> released.booking();
            case VoucherRedeemed redeemed -> redeemed.booking();
            default -> null;
        };
    }
}
