package dev.skyledger.command.booking;

import dev.skyledger.contracts.shared.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Divides what is paid for all among them by their prices; together they are what is paid. */
final class Parts {

    private Parts() {}

    /** Each part is rounded, and the last is what remains, whatever that is. */
    static List<Money> restToLast(List<Money> prices, Money total) {
        var whole = sum(prices);
        var parts = new ArrayList<Money>();
        var rest = total;
        for (var at = 0; at < prices.size(); at++) {
            var share = total.share(prices.get(at).minor(), whole);
            var part = at == prices.size() - 1 || share.compareTo(rest) > 0 ? rest : share;
            parts.add(part);
            rest = rest.minus(part);
        }
        return parts;
    }

    /**
     * Each part is rounded down, and those that lost most by it get a coin more: so no part is more
     * than its price while the total is not more than all prices.
     */
    static List<Money> fair(List<Money> prices, Money total) {
        var whole = sum(prices);
        var parts = new ArrayList<>(prices.stream().map(it -> down(it, total, whole)).toList());
        var coins = total.minor() - sum(parts);
        IntStream.range(0, prices.size())
                .boxed()
                .sorted(Comparator.comparing(at -> -lost(prices.get(at), total, whole)))
                .limit(coins)
                .forEach(at -> parts.set(at, coinMore(parts.get(at))));
        return parts;
    }

    private static Money down(Money price, Money total, long whole) {
        var minor = Math.multiplyExact(price.minor(), total.minor()) / whole;
        return Money.ofMinor(minor, total.currency());
    }

    private static long lost(Money price, Money total, long whole) {
        return Math.multiplyExact(price.minor(), total.minor()) % whole;
    }

    private static Money coinMore(Money part) {
        return Money.ofMinor(part.minor() + 1, part.currency());
    }

    private static long sum(List<Money> all) {
        return all.stream().mapToLong(Money::minor).sum();
    }
}
