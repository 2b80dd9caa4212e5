package dev.skyledger.platform.fares;

import dev.skyledger.contracts.booking.FareTerms;
import dev.skyledger.contracts.booking.Party;
import dev.skyledger.contracts.flight.Conditions;
import dev.skyledger.contracts.shared.FareCode;
import dev.skyledger.contracts.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * A fare that can be had, what it costs children and infants where that is special, and how many
 * seats it can still give, counted up to the largest party.
 */
public record FareOffer(
        FareCode fare, Money price, @Nullable Money child, @Nullable Money infant, int left) {

    /** Nobody books more seats at once. */
    public static final int MOST_SEATS = 9;

    String json() {
        return "{\"fare\":\"%s\",\"price\":%d,%s%s\"left\":%d}"
                .formatted(fare, price.minor(), said("child", child), said("infant", infant), left);
    }

    private static String said(String name, @Nullable Money money) {
        return money == null ? "" : "\"%s\":%d,".formatted(name, money.minor());
    }

    /** What the whole party pays. */
    Money total(Party party) {
        return new FareTerms(price, new Conditions(null, 0, 0, child, infant)).total(party);
    }
}
