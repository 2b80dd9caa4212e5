package dev.skyledger.query.voucher;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.shared.VoucherCode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A voucher with its terms, how many of its uses are set aside and used, what is left of them and
 * of its budget, and whether it is good.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record VoucherDetails(
        VoucherCode code,
        Kind kind,
        @Nullable Integer percent,
        @Nullable Money amount,
        @Nullable Instant validFrom,
        @Nullable Instant validUntil,
        int uses,
        int reserved,
        int redeemed,
        int usesLeft,
        @Nullable Integer usesPerTraveller,
        @Nullable Money budget,
        @Nullable Money budgetLeft,
        @Nullable Money minimumTotal,
        State status,
        Instant issuedAt) {

    /** What it takes off: a share of the total, an amount, or nothing: it only opens seats. */
    enum Kind {
        PERCENT,
        MONEY,
        SEATS
    }

    /** Whether it can be used now. */
    enum State {
        ACTIVE,
        NOT_YET_VALID,
        USED_UP,
        BUDGET_SPENT,
        EXPIRED,
        WITHDRAWN
    }
}
