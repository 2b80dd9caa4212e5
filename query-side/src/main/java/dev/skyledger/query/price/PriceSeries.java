package dev.skyledger.query.price;

import dev.skyledger.contracts.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes days out of what could be had for how long. */
final class PriceSeries {

    private final Market market;
    private final String currency;
    private final List<Price> prices;

    /** A seat of a flight cost so much, from one moment to another. */
    record Price(String flight, long seat, Instant from, Instant until) {}

    PriceSeries(Market market, String currency, List<Price> prices) {
        this.market = market;
        this.currency = currency;
        this.prices = List.copyOf(prices);
    }

    /** Every day from the first to the last, those without a price included. */
    List<DayPrices> days(LocalDate first, LocalDate last) {
        var days = new HashMap<LocalDate, Map<String, Long>>();
        for (var price : prices) {
            var until = LocalDate.ofInstant(price.until().minusNanos(1), market.zone());
            var from = LocalDate.ofInstant(price.from(), market.zone());
            var end = until.isAfter(last) ? last : until;
            for (var day = from.isBefore(first) ? first : from;
                    !day.isAfter(end);
                    day = day.plusDays(1)) {
                days.computeIfAbsent(day, _ -> new HashMap<>())
                        .merge(price.flight(), price.seat(), Math::min);
            }
        }
        var series = new ArrayList<DayPrices>();
        for (var day = first; !day.isAfter(last); day = day.plusDays(1)) {
            series.add(of(day, days.getOrDefault(day, Map.of())));
        }
        return series;
    }

    private DayPrices of(LocalDate day, Map<String, Long> flights) {
        if (flights.isEmpty()) {
            return new DayPrices(day, null, null, null);
        }
        var sorted = flights.values().stream().mapToLong(Long::longValue).sorted().toArray();
        return new DayPrices(
                day, money(sorted[0]), money(median(sorted)), money(sorted[sorted.length - 1]));
    }

    /** The middle one; of two middle ones the mean, rounded up from a half. */
    private static long median(long[] sorted) {
        var middle = sorted.length / 2;
        return sorted.length % 2 == 1
                ? sorted[middle]
                : Math.floorDiv(sorted[middle - 1] + sorted[middle] + 1, 2);
    }

    /** The lowest price that stands at the moment itself, or none. */
    long[] standing() {
        return prices.stream()
                .filter(it -> !it.until().isBefore(market.at()))
                .mapToLong(Price::seat)
                .min()
                .stream()
                .toArray();
    }

    Money money(long minor) {
        return Money.ofMinor(minor, currency);
    }

    /** The value below or at which this share of the sorted values lies. */
    static long quantile(List<Long> values, double share) {
        var sorted = values.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
    }
}
