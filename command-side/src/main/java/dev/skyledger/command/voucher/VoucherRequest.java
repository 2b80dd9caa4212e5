package dev.skyledger.command.voucher;

import dev.skyledger.contracts.refusal.Invalid;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.shared.VoucherCode;
import dev.skyledger.contracts.voucher.VoucherTerms;
import dev.skyledger.contracts.voucher.VoucherWorth;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A voucher as an administrator asks for it; without a code one is made, without uses it has one.
 */
record VoucherRequest(
        @Nullable VoucherCode code,
        @NotNull Kind kind,
        @Min(1) @Max(100) @Nullable Integer percent,
        @Nullable Money amount,
        @Nullable Instant validFrom,
        @Nullable Instant validUntil,
        @Min(1) @Max(VoucherTerms.MOST_USES) @Nullable Integer uses,
        @Nullable Money minimumTotal,
        @Min(1) @Max(VoucherTerms.MOST_USES) @Nullable Integer usesPerTraveller,
        @Nullable Money budget) {

    /**
     * What the voucher takes off: a share of the total, or an amount; or nothing, for it only opens
     * seats that are kept for it.
     */
    enum Kind {
        PERCENT,
        MONEY,
        SEATS
    }

    VoucherTerms terms(String currency, Instant now) {
        if (validUntil != null && !validUntil.isAfter(now)) {
            throw invalid("validUntil", "lies in the past");
        }
        if (minimumTotal != null && !minimumTotal.currency().equals(currency)) {
            throw invalid("minimumTotal", "is in " + currency + " here");
        }
        try {
            return new VoucherTerms(
                    worth(currency),
                    validFrom,
                    validUntil,
                    inAll(),
                    minimumTotal,
                    usesPerTraveller,
                    budget(currency));
        } catch (IllegalArgumentException e) {
            throw invalid("validUntil", String.valueOf(e.getMessage()));
        }
    }

    private int inAll() {
        var inAll = uses == null ? 1 : uses;
        if (usesPerTraveller != null && usesPerTraveller > inAll) {
            throw invalid("usesPerTraveller", "is at most what all travellers have together");
        }
        return inAll;
    }

    /** One that pays for no single use whole would be a promise that is never kept. */
    private @Nullable Money budget(String currency) {
        if (budget == null) {
            return null;
        }
        if (!budget.isPositive() || !budget.currency().equals(currency)) {
            throw invalid("budget", "is more than nothing, in " + currency);
        }
        if (kind == Kind.SEATS) {
            throw invalid("budget", "is for vouchers that take something off");
        }
        if (amount != null && amount.compareTo(budget) > 0) {
            throw invalid("budget", "is at least the amount of one use");
        }
        return budget;
    }

    private VoucherWorth worth(String currency) {
        return switch (kind) {
            case PERCENT -> {
                if (percent == null || amount != null) {
                    throw invalid("percent", "and nothing else says what a share is");
                }
                yield new VoucherWorth.Percent(percent);
            }
            case MONEY -> {
                if (amount == null || percent != null) {
                    throw invalid("amount", "and nothing else says how much it is");
                }
                if (!amount.isPositive() || !amount.currency().equals(currency)) {
                    throw invalid("amount", "is more than nothing, in " + currency);
                }
                yield new VoucherWorth.Amount(amount);
            }
            case SEATS -> {
                if (amount != null || percent != null) {
                    throw invalid("kind", "takes neither a share nor an amount off");
                }
                yield new VoucherWorth.Nothing();
            }
        };
    }

    private static RefusalException invalid(String field, String message) {
        return new RefusalException(new Invalid(field, message));
    }
}
