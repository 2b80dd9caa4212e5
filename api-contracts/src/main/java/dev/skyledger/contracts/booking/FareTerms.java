package dev.skyledger.contracts.booking;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.skyledger.contracts.flight.Conditions;
import dev.skyledger.contracts.shared.Money;
import org.jspecify.annotations.Nullable;

/** What a seat costs and under which conditions: from this follows what every passenger pays. */
public record FareTerms(
        Money seat, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Conditions conditions) {

    private static final int INFANTS_SHARE = 10;

    /** What one passenger pays. */
    public Money priceOf(PassengerType type) {
        return switch (type) {
            case ADULT -> seat;
            case CHILD -> orElse(conditions == null ? null : conditions.childPrice(), seat);
            case INFANT ->
                    orElse(
                            conditions == null ? null : conditions.infantPrice(),
                            seat.percent(INFANTS_SHARE));
        };
    }

    /** What a party pays: the sum of what its members pay. */
    public Money total(Party party) {
        return seat.times(party.adults())
                .plus(priceOf(PassengerType.CHILD).times(party.children()))
                .plus(priceOf(PassengerType.INFANT).times(party.infants()));
    }

    private static Money orElse(@Nullable Money said, Money otherwise) {
        return said == null ? otherwise : said;
    }
}
