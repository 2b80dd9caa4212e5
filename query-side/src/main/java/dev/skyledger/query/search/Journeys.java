package dev.skyledger.query.search;

import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.platform.connections.ConnectionRules;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Puts the ways of the legs together to journeys, best first, and makes only those that are looked
 * at: from the best of every leg to the next best of one of them.
 */
final class Journeys {

    /** A journey further down than this is not what anybody looks for. */
    static final int MOST_LOOKED_AT = 20_000;

    private final List<Tried> tried = new ArrayList<>();
    private final ConnectionRules rules;
    private final Narrowing narrowing;
    private final Ordering ordering;

    /** The ways of each leg in one cabin, in order. */
    private record Tried(List<List<Way>> legs) {}

    private record Candidate(Tried from, List<Integer> at, int moved, Journey journey) {}

    Journeys(List<List<Way>> legs, Narrowing narrowing, Ordering ordering, ConnectionRules rules) {
        this.rules = rules;
        this.narrowing = narrowing;
        this.ordering = ordering;
        for (var cabin : Cabin.values()) {
            var inCabin = new ArrayList<List<Way>>();
            for (var leg = 0; leg < legs.size(); leg++) {
                inCabin.add(inOrder(legs.get(leg), cabin, leg));
            }
            if (inCabin.stream().noneMatch(List::isEmpty)) {
                tried.add(new Tried(inCabin));
            }
        }
    }

    private List<Way> inOrder(List<Way> ways, Cabin cabin, int leg) {
        return ways.stream()
                .filter(way -> way.cabin() == cabin && narrowing.allows(way))
                .sorted(ordering.within(leg))
                .toList();
    }

    /** The first so many journeys after a rank. */
    List<Journey> after(@Nullable Rank seen, int atMost) {
        var found = new ArrayList<Journey>();
        var next =
                new PriorityQueue<Candidate>(
                        (one, other) -> one.journey().rank().compareTo(other.journey().rank()));
        tried.forEach(
                ways -> next.add(candidate(ways, ways.legs().stream().map(_ -> 0).toList(), 0)));
        for (var looked = 0; looked < MOST_LOOKED_AT && found.size() < atMost; looked++) {
            var candidate = next.poll();
            if (candidate == null) {
                return found;
            }
            successors(candidate).forEach(next::add);
            var isNew = seen == null || candidate.journey().rank().compareTo(seen) > 0;
            if (isNew && isPossible(candidate.journey())) {
                found.add(candidate.journey());
            }
        }
        return found;
    }

    /** Moving only from the leg on that moved last comes to every journey exactly once. */
    private Stream<Candidate> successors(Candidate candidate) {
        var legs = candidate.from().legs();
        return Stream.iterate(candidate.moved(), leg -> leg < legs.size(), leg -> leg + 1)
                .filter(leg -> candidate.at().get(leg) + 1 < legs.get(leg).size())
                .map(leg -> candidate(candidate.from(), moved(candidate.at(), leg), leg));
    }

    private static List<Integer> moved(List<Integer> at, int leg) {
        var next = new ArrayList<>(at);
        next.set(leg, at.get(leg) + 1);
        return next;
    }

    private Candidate candidate(Tried from, List<Integer> at, int moved) {
        var ways = new ArrayList<Way>();
        for (var leg = 0; leg < at.size(); leg++) {
            ways.add(from.legs().get(leg).get(at.get(leg)));
        }
        return new Candidate(from, at, moved, new Journey(ways, ordering.rank(ways)));
    }

    /** Nobody leaves before they have arrived, and one booking has one currency. */
    private boolean isPossible(Journey journey) {
        var ways = journey.ways();
        for (var leg = 1; leg < ways.size(); leg++) {
            if (!follows(ways.get(leg - 1), ways.get(leg))) {
                return false;
            }
        }
        return narrowing.affords(journey.price());
    }

    private boolean follows(Way before, Way next) {
        if (!before.price().unit().equals(next.price().unit())) {
            return false;
        }
        var change =
                before.destination().equals(next.origin())
                        ? rules.least(
                                before.last().route().origin(),
                                next.origin(),
                                next.first().route().destination())
                        : 1;
        return next.departure() >= before.arrival() + change;
    }
}
