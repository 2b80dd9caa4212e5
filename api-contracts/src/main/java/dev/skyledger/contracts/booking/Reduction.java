package dev.skyledger.contracts.booking;

import dev.skyledger.contracts.shared.Money;

/**
 * What vouchers take off a place that cost so much when it was booked: a share of its price, and an
 * amount beside it.
 */
public record Reduction(Money price, Money share, Money amount) {

    /** Nothing is taken off a place of this price. */
    public static Reduction none(Money price) {
        return new Reduction(price, price.times(0), price.times(0));
    }

    /** Of a lower price the share is smaller, of a higher one not larger; nobody is paid to fly. */
    public Money paidAt(Money now) {
        var isLower = now.compareTo(price) < 0;
        var off = isLower ? share.share(now.minor(), price.minor()) : share;
        var left = now.minus(off).minus(amount);
        return left.isPositive() ? left : left.times(0);
    }
}
