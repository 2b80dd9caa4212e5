package dev.skyledger.contracts.flight;

import dev.skyledger.contracts.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a fare allows: what a change costs, how much of it comes back, and how many bags fly along.
 */
public record Conditions(@Nullable Money changeFee, int refundPercent, int bags) {

    public static final Conditions STANDARD = new Conditions(null, 0, 1);

    public Conditions {
        if (refundPercent < 0 || refundPercent > 100) {
            throw new IllegalArgumentException("a refund is 0 to 100 percent");
        }
        if (bags < 0 || bags > 9) {
            throw new IllegalArgumentException("a fare carries 0 to 9 bags");
        }
    }
}
