package dev.skyledger.contracts.booking;

import dev.skyledger.contracts.shared.Money;

/** How many travel, by age. */
public record Party(int adults, int children, int infants) {

    public Party {
        if (adults < 1) {
            throw new IllegalArgumentException("a party has at least one adult");
        }
        if (children < 0 || infants < 0 || adults + children > 9) {
            throw new IllegalArgumentException("a party has at most nine seated passengers");
        }
        if (infants > adults) {
            throw new IllegalArgumentException("every infant needs an adult's lap");
        }
    }

    /** How many seats the party takes; infants sit on a lap. */
    public int seats() {
        return adults + children;
    }

    /** What the party pays at this price for a seat where the fare says nothing special. */
    public Money total(Money seat) {
        return new FareTerms(seat, null).total(this);
    }
}
