package dev.skyledger.command.voucher;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Money;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which bookings use a voucher, and what it takes off each. */
@JsonAutoDetect(fieldVisibility = Visibility.ANY)
class Uses {

    private Map<String, Money> reserved = new HashMap<>();
    private Map<String, Money> redeemed = new HashMap<>();

    int count() {
        return reserved.size() + redeemed.size();
    }

    @Nullable Money reservedFor(BookingId booking) {
        return reserved.get(booking.value());
    }

    @Nullable Money discountFor(BookingId booking) {
        var use = reserved.get(booking.value());
        return use != null ? use : redeemed.get(booking.value());
    }

    void reserve(BookingId booking, Money discount) {
        reserved.put(booking.value(), discount);
    }

    void redeem(BookingId booking) {
        var discount = reserved.remove(booking.value());
        if (discount != null) {
            redeemed.put(booking.value(), discount);
        }
    }

    void release(BookingId booking) {
        reserved.remove(booking.value());
        redeemed.remove(booking.value());
    }
}
