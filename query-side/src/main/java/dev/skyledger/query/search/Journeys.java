package dev.skyledger.query.search;

import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.platform.connections.ConnectionRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedList;
import java.util.List;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Puts the ways of the legs together to journeys, best first: of all that were begun, the one goes
 * on that may become the best. None is begun that cannot be flown to its end for the price.
 */
final class Journeys {

    /** Who looks further down than this should narrow the search. */
    static final int MOST_BEGUN = 200_000;

    private final List<Cabined> cabins;
    private final Narrowing narrowing;
    private final Ordering ordering;
    private final int mostBegun;

    /** The ways of the first leg, and those of each leg after it, in one cabin. */
    private record Cabined(Cabin cabin, List<Onward> first, List<Following> later) {}

    /** Some journeys, and whether there may be more that were not looked for. */
    record Some(List<Journey> journeys, boolean isCut) {}

    /**
     * The first legs of a journey, and the rank that it has at least. It is named once it is whole:
     * before, fewer departures put it first.
     */
    private record Begun(Cabined in, List<Onward> legs, Onward.Sum sum, Rank rank) {

        boolean isWhole() {
            return legs.size() > in.later().size();
        }

        Journey journey() {
            return new Journey(legs.stream().map(Onward::way).toList(), rank);
        }

        Stream<Onward> next() {
            return in.later().get(legs.size() - 1).after(legs.getLast().way());
        }
    }

    Journeys(List<List<Way>> legs, Narrowing narrowing, Ordering ordering, ConnectionRules rules) {
        this(legs, narrowing, ordering, rules, MOST_BEGUN);
    }

    Journeys(
            List<List<Way>> legs,
            Narrowing narrowing,
            Ordering ordering,
            ConnectionRules rules,
            int mostBegun) {
        this.narrowing = narrowing;
        this.ordering = ordering;
        this.mostBegun = mostBegun;
        this.cabins = Stream.of(Cabin.values()).map(cabin -> inCabin(cabin, legs, rules)).toList();
    }

    private Cabined inCabin(Cabin cabin, List<List<Way>> legs, ConnectionRules rules) {
        var later = new LinkedList<Following>();
        var ways = onward(legs, legs.size() - 1, cabin, null);
        for (var leg = legs.size() - 2; leg >= 0; leg--) {
            later.addFirst(new Following(ways, rules));
            ways = onward(legs, leg, cabin, later.getFirst());
        }
        return new Cabined(cabin, ways, List.copyOf(later));
    }

    private List<Onward> onward(
            List<List<Way>> legs, int leg, Cabin cabin, @Nullable Following following) {
        return legs.get(leg).stream()
                .filter(way -> way.cabin() == cabin && narrowing.allows(way))
                .map(way -> onward(way, leg, following))
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable Onward onward(Way way, int leg, @Nullable Following following) {
        var rest = following == null ? Onward.Sum.NOTHING : following.leastAfter(way);
        return rest == null ? null : new Onward(way, Onward.Sum.of(way, leg, ordering).plus(rest));
    }

    /** The first so many journeys after a rank. */
    Some after(@Nullable Rank seen, int atMost) {
        var found = new ArrayList<Journey>();
        var open = new PriorityQueue<Begun>(Comparator.comparing(Begun::rank));
        cabins.forEach(in -> begin(in).forEach(open::add));
        var begun = open.size();
        while (found.size() < atMost) {
            var best = open.poll();
            if (best == null) {
                return new Some(found, false);
            }
            if (!best.isWhole()) {
                if (begun > mostBegun) {
                    return new Some(found, true);
                }
                var before = open.size();
                goOn(best).forEach(open::add);
                begun += open.size() - before;
            } else if (seen == null || best.rank().compareTo(seen) > 0) {
                found.add(best.journey());
            }
        }
        return new Some(found, false);
    }

    private Stream<Begun> begin(Cabined in) {
        return in.first().stream()
                .filter(onward -> affords(Onward.Sum.NOTHING, onward))
                .map(onward -> begun(in, List.of(), Onward.Sum.NOTHING, onward));
    }

    private Stream<Begun> goOn(Begun before) {
        return before.next()
                .filter(onward -> affords(before.sum(), onward))
                .map(onward -> begun(before.in(), before.legs(), before.sum(), onward));
    }

    /** One booking has one currency, that of each of its ways. */
    private boolean affords(Onward.Sum before, Onward onward) {
        var most = narrowing.maxPrice();
        return most == null || before.price() + onward.least().price() <= most.minor();
    }

    private Begun begun(Cabined in, List<Onward> before, Onward.Sum sum, Onward onward) {
        var legs = Stream.concat(before.stream(), Stream.of(onward)).toList();
        var least = sum.plus(onward.least());
        var isWhole = legs.size() > in.later().size();
        var rank =
                new Rank(
                        least.first(),
                        least.second(),
                        legs.stream().map(it -> it.way().departure()).toList(),
                        isWhole ? legs.stream().map(it -> it.way().name()).toList() : List.of(),
                        in.cabin());
        var spent = sum.plus(Onward.Sum.of(onward.way(), before.size(), ordering));
        return new Begun(in, legs, spent, rank);
    }
}
