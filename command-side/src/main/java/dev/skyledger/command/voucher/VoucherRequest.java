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
        @Nullable Money minimumTotal) {

    /** What the voucher takes off: a share of the total, or an amount. */
    enum Kind {
        PERCENT,
        MONEY
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
                    worth(currency), validFrom, validUntil, uses == null ? 1 : uses, minimumTotal);
        } catch (IllegalArgumentException e) {
            throw invalid("validUntil", String.valueOf(e.getMessage()));
        }
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
        };
    }

    private static RefusalException invalid(String field, String message) {
        return new RefusalException(new Invalid(field, message));
    }
}
