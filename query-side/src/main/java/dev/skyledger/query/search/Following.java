package dev.skyledger.query.search;

import dev.skyledger.contracts.shared.AirportCode;
import dev.skyledger.platform.connections.ConnectionRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The ways of a leg, and which of them can be flown after a way of the leg before: nobody leaves
 * before they have arrived, and one booking has one currency.
 */
final class Following {

    private final Map<Gate, Queue> queues = new HashMap<>();
    private final Map<Change, Long> changes = new HashMap<>();
    private final ConnectionRules rules;

    /** What the time that a change takes depends on. */
    private record Gate(AirportCode origin, AirportCode towards, Currency unit) {

        static Gate of(Way way) {
            return new Gate(way.origin(), way.first().route().destination(), way.price().unit());
        }
    }

    private record Change(AirportCode from, Gate gate) {}

    /** Ways in the order of their departure, and what each and the later ones add at least. */
    private record Queue(List<Onward> ways, List<Onward.Sum> leastFrom) {

        static Queue of(List<Onward> unordered) {
            var ways =
                    unordered.stream()
                            .sorted(Comparator.comparingLong(it -> it.way().departure()))
                            .toList();
            var least = new ArrayList<>(ways.stream().map(Onward::least).toList());
            for (var at = ways.size() - 2; at >= 0; at--) {
                least.set(at, least.get(at).least(least.get(at + 1)));
            }
            return new Queue(ways, least);
        }

        /** Where those begin that leave at a moment or later. */
        int from(long moment) {
            var low = 0;
            var high = ways.size();
            while (low < high) {
                var middle = (low + high) / 2;
                if (ways.get(middle).way().departure() < moment) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }
    }

    Following(List<Onward> ways, ConnectionRules rules) {
        this.rules = rules;
        ways.stream()
                .collect(Collectors.groupingBy(it -> Gate.of(it.way())))
                .forEach((gate, some) -> queues.put(gate, Queue.of(some)));
    }

    Stream<Onward> after(Way before) {
        return queues.entrySet().stream()
                .filter(entry -> entry.getKey().unit().equals(before.price().unit()))
                .flatMap(entry -> from(entry.getValue(), earliest(before, entry.getKey())));
    }

    private static Stream<Onward> from(Queue queue, long moment) {
        return queue.ways().subList(queue.from(moment), queue.ways().size()).stream();
    }

    /** What the rest of the journey adds at least; nothing where there is no rest. */
    Onward.@Nullable Sum leastAfter(Way before) {
        Onward.Sum least = null;
        for (var entry : queues.entrySet()) {
            var queue = entry.getValue();
            var from = queue.from(earliest(before, entry.getKey()));
            if (from < queue.ways().size() && entry.getKey().unit().equals(before.price().unit())) {
                var here = queue.leastFrom().get(from);
                least = least == null ? here : least.least(here);
            }
        }
        return least;
    }

    private long earliest(Way before, Gate gate) {
        return before.arrival()
                + (before.destination().equals(gate.origin())
                        ? changes.computeIfAbsent(
                                new Change(before.last().route().origin(), gate), this::takes)
                        : 1);
    }

    private long takes(Change change) {
        return rules.least(change.from(), change.gate().origin(), change.gate().towards());
    }
}
