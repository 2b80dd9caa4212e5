package dev.skyledger.platform.offer;

import dev.skyledger.contracts.flight.Conditions;
import dev.skyledger.contracts.shared.Money;
import org.jspecify.annotations.Nullable;

/** Writes the conditions of a fare as one short word of an offer, and reads them again. */
final class FareRules {

    private static final String PART = ":";

    private static final String NOTHING = "-";

    private FareRules() {}

    static String word(@Nullable Conditions conditions) {
        return conditions == null
                ? NOTHING
                : String.join(
                        PART,
                        Integer.toString(conditions.refundPercent()),
                        Integer.toString(conditions.bags()),
                        word(conditions.changeFee()),
                        word(conditions.childPrice()),
                        word(conditions.infantPrice()));
    }

    private static String word(@Nullable Money money) {
        return money == null ? NOTHING : money.amount() + money.currency();
    }

    static @Nullable Conditions read(String word) {
        if (word.equals(NOTHING)) {
            return null;
        }
        var parts = word.split(PART);
        return new Conditions(
                money(parts[2]),
                Integer.parseInt(parts[0]),
                Integer.parseInt(parts[1]),
                money(parts[3]),
                money(parts[4]));
    }

    private static @Nullable Money money(String word) {
        var currency = word.length() - 3;
        return word.equals(NOTHING)
                ? null
                : Money.of(word.substring(0, currency), word.substring(currency));
    }
}
