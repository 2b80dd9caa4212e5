package dev.skyledger.command.voucher;

import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.voucher.ReservationOutcome;
import dev.skyledger.contracts.voucher.ReservationOutcome.Reason;
import dev.skyledger.contracts.voucher.ReservationOutcome.Reserved;
import dev.skyledger.contracts.voucher.ReservationOutcome.Unusable;
import dev.skyledger.contracts.voucher.ReserveVoucher;
import dev.skyledger.contracts.voucher.VoucherTerms;
import dev.skyledger.contracts.voucher.VoucherWorth;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a voucher's terms are worth for a booking at a moment, uses aside. A booking that lives
 * again is not asked about terms: it gets what it had, as far as that is owed.
 */
final class Worth {

    private Worth() {}

    static ReservationOutcome of(@Nullable VoucherTerms terms, ReserveVoucher wish, Instant now) {
        if (terms == null) {
            return new Unusable(Reason.UNKNOWN);
        }
        if (wish.before() != null) {
            return new Reserved(atMost(wish.owed(), wish.before()), isShare(terms));
        }
        var reason = reasonAgainst(terms, wish, now);
        return reason != null
                ? new Unusable(reason)
                : new Reserved(discount(terms, wish), isShare(terms));
    }

    /** Why nobody can begin to use it at any later moment either, or null. */
    static @Nullable Reason over(@Nullable VoucherTerms terms, Instant now) {
        if (terms == null) {
            return Reason.UNKNOWN;
        }
        var until = terms.validUntil();
        return until != null && !now.isBefore(until) ? Reason.EXPIRED : null;
    }

    static boolean isShare(@Nullable VoucherTerms terms) {
        return terms != null && terms.worth() instanceof VoucherWorth.Percent;
    }

    private static @Nullable Reason reasonAgainst(
            VoucherTerms terms, ReserveVoucher wish, Instant now) {
        var from = terms.validFrom();
        if (from != null && now.isBefore(from)) {
            return Reason.NOT_YET_VALID;
        }
        var over = over(terms, now);
        if (over != null) {
            return over;
        }
        if (!(terms.worth() instanceof VoucherWorth.Nothing) && !wish.owed().isPositive()) {
            return Reason.NOTHING_OWED;
        }
        var least = terms.minimumTotal();
        if (isForeign(least, wish)
                || isForeign(terms.budget(), wish)
                || (terms.worth() instanceof VoucherWorth.Amount(var money)
                        && isForeign(money, wish))) {
            return Reason.OTHER_CURRENCY;
        }
        return least != null && wish.total().compareTo(least) < 0 ? Reason.TOTAL_TOO_SMALL : null;
    }

    private static boolean isForeign(@Nullable Money money, ReserveVoucher wish) {
        return money != null && !money.unit().equals(wish.total().unit());
    }

    private static Money discount(VoucherTerms terms, ReserveVoucher wish) {
        var off =
                switch (terms.worth()) {
                    case VoucherWorth.Percent(var share) -> wish.total().percent(share);
                    case VoucherWorth.Amount(var money) -> money;
                    case VoucherWorth.Nothing _ -> wish.total().times(0);
                };
        return atMost(wish.owed(), off);
    }

    private static Money atMost(Money owed, Money off) {
        return off.compareTo(owed) < 0 ? off : owed;
    }
}
