package dev.skyledger.query.booking;

import dev.skyledger.contracts.booking.BookingDetails;
import dev.skyledger.contracts.booking.PaymentStatus;
import dev.skyledger.contracts.shared.Money;
import org.jspecify.annotations.Nullable;

/** What is shown of the money of a booking: its own and that of its exchanges. */
final class MoneyShown {

    private MoneyShown() {}

    static BookingDetails.@Nullable PaymentDetails of(BookingTable.Stored row) {
        var status = row.payment();
        var total = row.total();
        if (status == null || total == null) {
            return null;
        }
        var captured = row.captured();
        var refunded = row.refunded();
        for (var exchange : row.exchanges()) {
            captured = plus(captured, exchange.captured(), total.currency());
            refunded = plus(refunded, exchange.refunded(), total.currency());
        }
        return new BookingDetails.PaymentDetails(
                hasMoved(status) && captured != null ? moved(captured, refunded) : status,
                row.paymentReason(),
                row.retryable(),
                row.actionUrl(),
                captured,
                refunded);
    }

    private static @Nullable Money plus(
            @Nullable Money sum, @Nullable Long minor, String currency) {
        if (minor == null) {
            return sum;
        }
        var more = Money.ofMinor(minor, currency);
        return sum == null ? more : sum.plus(more);
    }

    private static boolean hasMoved(PaymentStatus status) {
        return switch (status) {
            case CAPTURED, PARTLY_REFUNDED, REFUNDED -> true;
            case REQUESTED, ACTION_REQUIRED, AUTHORISED, DECLINED, VOIDED, CAPTURE_FAILED -> false;
        };
    }

    private static PaymentStatus moved(Money captured, @Nullable Money refunded) {
        if (refunded == null || refunded.isZero()) {
            return PaymentStatus.CAPTURED;
        }
        return refunded.equals(captured) ? PaymentStatus.REFUNDED : PaymentStatus.PARTLY_REFUNDED;
    }
}
