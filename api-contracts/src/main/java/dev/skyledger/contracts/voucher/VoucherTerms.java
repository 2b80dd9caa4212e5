package dev.skyledger.contracts.voucher;

import dev.skyledger.contracts.shared.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a voucher is worth, from when until when it can be used, by how many bookings, and for which
 * totals at least.
 */
public record VoucherTerms(
        VoucherWorth worth,
        @Nullable Instant validFrom,
        @Nullable Instant validUntil,
        int uses,
        @Nullable Money minimumTotal) {

    public static final int MOST_USES = 1_000_000;

    public VoucherTerms {
        if (uses < 1 || uses > MOST_USES) {
            throw new IllegalArgumentException("a voucher has 1 to " + MOST_USES + " uses");
        }
        if (validFrom != null && validUntil != null && !validUntil.isAfter(validFrom)) {
            throw new IllegalArgumentException("a voucher ends after it begins");
        }
    }
}
