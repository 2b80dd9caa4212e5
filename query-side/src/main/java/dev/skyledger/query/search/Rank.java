package dev.skyledger.query.search;

import dev.skyledger.contracts.shared.Cabin;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Where a journey stands among the others: a total order, in which a page goes on after the one
 * before.
 */
record Rank(long first, long second, List<Long> departures, List<String> names, Cabin cabin)
        implements Comparable<Rank> {

    private static final String PART = ";";
    private static final String WORD = ",";
    private static final Comparator<Rank> ORDER =
            Comparator.comparingLong(Rank::first)
                    .thenComparingLong(Rank::second)
                    .thenComparing(Rank::departures, Rank::inTurn)
                    .thenComparing(Rank::names, Rank::inTurn)
                    .thenComparing(Rank::cabin);

    @Override
    public int compareTo(Rank other) {
        return ORDER.compare(this, other);
    }

    private static <T extends Comparable<T>> int inTurn(List<T> one, List<T> other) {
        for (var at = 0; at < Math.min(one.size(), other.size()); at++) {
            var difference = one.get(at).compareTo(other.get(at));
            if (difference != 0) {
                return difference;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    String text() {
        return String.join(
                PART,
                Long.toString(first),
                Long.toString(second),
                departures.stream().map(String::valueOf).collect(Collectors.joining(WORD)),
                String.join(WORD, names),
                cabin.name());
    }

    static Rank of(String text) {
        var parts = text.split(PART);
        return new Rank(
                Long.parseLong(parts[0]),
                Long.parseLong(parts[1]),
                Arrays.stream(parts[2].split(WORD)).map(Long::valueOf).toList(),
                List.of(parts[3].split(WORD)),
                Cabin.valueOf(parts[4]));
    }
}
