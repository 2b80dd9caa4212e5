package dev.skyledger.command.voucher;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.shared.TravellerId;
import dev.skyledger.contracts.voucher.ReservationOutcome.Reason;
import dev.skyledger.contracts.voucher.VoucherTerms;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which bookings use a voucher, what it takes off each, and how much of its limits that is. What is
 * set aside counts as what is used.
 */
@JsonAutoDetect(fieldVisibility = Visibility.ANY)
class Uses {

    private Map<String, Use> reserved = new HashMap<>();
    private Map<String, Use> redeemed = new HashMap<>();
    private Map<String, Integer> ofTravellers = new HashMap<>();
    private Map<String, Money> takenOff = new HashMap<>(); // by currency

    /** What one booking has off; the oldest do not say whose it is. */
    record Use(Money discount, @Nullable TravellerId traveller, @Nullable Integer life) {

        /** Whether it is for a life of the booking that is over since. */
        boolean isBefore(int other) {
            return (life == null ? 1 : life) < other;
        }
    }

    /** Why what is left is not enough for one more use, or null. */
    @Nullable Reason against(VoucherTerms terms, TravellerId traveller, Money discount) {
        if (reserved.size() + redeemed.size() >= terms.uses()) {
            return Reason.USED_UP;
        }
        var most = terms.usesPerTraveller();
        if (most != null && ofTravellers.getOrDefault(traveller.value(), 0) >= most) {
            return Reason.LIMIT_REACHED;
        }
        var budget = terms.budget();
        return budget != null && discount.compareTo(left(budget)) > 0 ? Reason.BUDGET_SPENT : null;
    }

    private Money left(Money budget) {
        return budget.minus(takenOff.getOrDefault(budget.currency(), budget.times(0)));
    }

    @Nullable Use reservedFor(BookingId booking) {
        return reserved.get(booking.value());
    }

    @Nullable Use of(BookingId booking) {
        var use = reservedFor(booking);
        return use != null ? use : redeemed.get(booking.value());
    }

    void reserve(BookingId booking, Use use) {
        release(booking);
        reserved.put(booking.value(), use);
        count(use, 1);
    }

    void redeem(BookingId booking) {
        var use = reserved.remove(booking.value());
        if (use != null) {
            redeemed.put(booking.value(), use);
        }
    }

    void release(BookingId booking) {
        giveBack(reserved.remove(booking.value()));
        giveBack(redeemed.remove(booking.value()));
    }

    private void giveBack(@Nullable Use use) {
        if (use != null) {
            count(use, -1);
        }
    }

    private void count(Use use, int times) {
        var discount = use.discount();
        takenOff.merge(discount.currency(), discount.times(times), Money::plus);
        var traveller = use.traveller();
        if (traveller != null) {
            ofTravellers.merge(traveller.value(), times, Integer::sum);
            ofTravellers.remove(traveller.value(), 0);
        }
    }
}
