package dev.skyledger.contracts.flight;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.skyledger.contracts.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a fare allows: what a change costs, how much of it comes back, how many bags fly along, and
 * what a child or an infant pays where that is not the fare or a tenth of it.
 */
public record Conditions(
        @Nullable Money changeFee,
        int refundPercent,
        int bags,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Money childPrice,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Money infantPrice) {

    public static final Conditions STANDARD = withUsualShares(null, 0, 1);

    public Conditions {
        if (refundPercent < 0 || refundPercent > 100) {
            throw new IllegalArgumentException("a refund is 0 to 100 percent");
        }
        if (bags < 0 || bags > 9) {
            throw new IllegalArgumentException("a fare carries 0 to 9 bags");
        }
    }

    /** Conditions under which a child pays the fare and an infant a tenth. */
    public static Conditions withUsualShares(
            @Nullable Money changeFee, int refundPercent, int bags) {
        return new Conditions(changeFee, refundPercent, bags, null, null);
    }
}
