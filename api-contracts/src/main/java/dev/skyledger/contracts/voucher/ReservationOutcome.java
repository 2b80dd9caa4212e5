package dev.skyledger.contracts.voucher;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.skyledger.contracts.shared.Money;

/** What came of the wish to use a voucher. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
public sealed interface ReservationOutcome {

    /** One use is set aside, and takes so much off, which is a share of the total or an amount. */
    record Reserved(Money discount, boolean ofTotal) implements ReservationOutcome {}

    /** It cannot be used; nothing was written. */
    record Unusable(Reason reason) implements ReservationOutcome {}

    /**
     * Why a voucher cannot be used: for want of uses in all, of uses for this traveller, or of so
     * much left to take off, among others.
     */
    enum Reason {
        UNKNOWN,
        NOT_YET_VALID,
        EXPIRED,
        WITHDRAWN,
        USED_UP,
        LIMIT_REACHED,
        BUDGET_SPENT,
        TOTAL_TOO_SMALL,
        OTHER_CURRENCY,
        NOTHING_OWED
    }
}
