package dev.skyledger.contracts.booking;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.skyledger.contracts.shared.ItemId;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.shared.PassengerId;

/**
 * One passenger's place on one flight that is given up: by which rule how much of what was paid for
 * it comes back.
 *
 * @param price what was paid for it: its price less its share of what a voucher took off
 */
public record GivenUpPlace(
        ItemId item, PassengerId passenger, String rule, Money price, Money refund) {

    /** Whether the rule says nothing of a change that the seller made. */
    @JsonIgnore
    public boolean isOfTheFare() {
        return rule.startsWith("refund-") || rule.equals("departed") || rule.equals("nothing-paid");
    }
}
