package dev.skyledger.running;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * What must be kept of a customer's money, in cents: worked out from the fares, from who flies, and
 * from what was asked for, and from nothing that the product answers.
 */
public final class Reckoning {

    private final List<Tariff> flights;
    private final List<String> people;
    private final Set<Integer> gone = new HashSet<>();
    private final long[] paid;
    private long kept;

    /** So many percent and such an amount are taken off, but never more than there is to pay. */
    public Reckoning(List<Tariff> flights, List<String> people, int percent, long amount) {
        this.flights = new ArrayList<>(flights);
        this.people = people;
        var prices =
                flights.stream()
                        .flatMapToLong(it -> people.stream().mapToLong(it::price))
                        .toArray();
        var price = LongStream.of(prices).sum();
        kept = price - Math.min(price, percent(price, percent) + amount);
        paid = divided(kept, prices);
    }

    public long kept() {
        return kept;
    }

    /** Of a lower price comes back what would come back of the difference; a fee is for a seat. */
    public void exchanged(int flight, Tariff to) {
        var before = flights.get(flight);
        var difference = 0L;
        var seats = 0;
        for (var person : staying()) {
            var now = to.price(people.get(person));
            difference += now - paid[place(flight, person)];
            paid[place(flight, person)] = now;
            seats += people.get(person).equals("INFANT") ? 0 : 1;
        }
        var counted = difference < 0 ? -percent(-difference, before.refundPercent()) : difference;
        kept += counted + seats * before.changeFee();
        flights.set(flight, to);
    }

    public void withdrawn(int person) {
        for (var flight = 0; flight < flights.size(); flight++) {
            kept -= percent(paid[place(flight, person)], flights.get(flight).refundPercent());
        }
        gone.add(person);
    }

    public void cancelled() {
        staying().forEach(this::withdrawn);
    }

    private List<Integer> staying() {
        return IntStream.range(0, people.size()).filter(it -> !gone.contains(it)).boxed().toList();
    }

    private int place(int flight, int person) {
        return flight * people.size() + person;
    }

    /** Half a cent is a cent. */
    static long percent(long cents, int share) {
        return (cents * share + 50) / 100;
    }

    /** Cent by cent to whoever lacks most of a fair part, once all have the whole cents of it. */
    private static long[] divided(long total, long[] prices) {
        var whole = Math.max(1, LongStream.of(prices).sum());
        var parts = LongStream.of(prices).map(it -> it * total / whole).toArray();
        for (var left = total - LongStream.of(parts).sum(); left > 0; left--) {
            var most = 0;
            for (var at = 1; at < parts.length; at++) {
                var lacks = prices[at] * total - parts[at] * whole;
                most = lacks > prices[most] * total - parts[most] * whole ? at : most;
            }
            parts[most]++;
        }
        return parts;
    }
}
