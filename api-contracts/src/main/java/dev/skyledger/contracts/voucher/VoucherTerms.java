package dev.skyledger.contracts.voucher;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.skyledger.contracts.shared.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a voucher is worth, from when until when it can be used, by how many bookings, for which
 * totals at least, by how many bookings of one traveller, and how much it takes off all of them
 * together at most.
 */
public record VoucherTerms(
        VoucherWorth worth,
        @Nullable Instant validFrom,
        @Nullable Instant validUntil,
        int uses,
        @Nullable Money minimumTotal,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer usesPerTraveller,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Money budget) {

    public static final int MOST_USES = 1_000_000;

    public VoucherTerms {
        if (uses < 1 || uses > MOST_USES) {
            throw new IllegalArgumentException("a voucher has 1 to " + MOST_USES + " uses");
        }
        if (validFrom != null && validUntil != null && !validUntil.isAfter(validFrom)) {
            throw new IllegalArgumentException("a voucher ends after it begins");
        }
        if (usesPerTraveller != null && (usesPerTraveller < 1 || usesPerTraveller > uses)) {
            throw new IllegalArgumentException("a traveller has 1 to all of the uses");
        }
        if (budget != null && !budget.isPositive()) {
            throw new IllegalArgumentException("a budget is more than nothing");
        }
    }
}
