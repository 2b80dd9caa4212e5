package dev.skyledger.saga.alert;

import dev.skyledger.contracts.shared.AirportCode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A look at all journeys that a quest would do with, day by day, as they are at one moment. */
final class Looking {

    private static final Duration DAY = Duration.ofDays(1);

    private final Connections connections;
    private final Quest quest;
    private final Instant now;
    private long most;
    private @Nullable Trip best;

    Looking(Connections connections, Quest quest, Instant now) {
        this.connections = connections;
        this.quest = quest;
        this.now = now;
    }

    /** The cheapest that is cheap enough for an alert. */
    static @Nullable Trip cheapest(Connections connections, Watch watch, Instant now) {
        var looking = new Looking(connections, Quest.of(watch), now);
        looking.most = watch.target().minor();
        days(watch, now).forEach(looking::look);
        return looking.best;
    }

    /** Whether any is. */
    static boolean isAny(Connections connections, Watch watch, Instant now) {
        var looking = new Looking(connections, Quest.of(watch), now);
        return days(watch, now)
                .anyMatch(day -> looking.cheapest(day, watch.target().minor()) != null);
    }

    /** The days of an alert that are to come; somewhere it may still be yesterday. */
    static Stream<LocalDate> days(Watch watch, Instant now) {
        var yesterday = LocalDate.ofInstant(now, ZoneOffset.UTC).minusDays(1);
        var first = watch.first().isBefore(yesterday) ? yesterday : watch.first();
        return Stream.iterate(first, day -> !day.isAfter(watch.last()), day -> day.plusDays(1));
    }

    /** The cheapest of a day that costs no more than that. */
    @Nullable Trip cheapest(LocalDate day, long atMost) {
        best = null;
        most = atMost;
        look(day);
        return best;
    }

    private void look(LocalDate day) {
        for (var origin : quest.origins()) {
            for (var via : connections.skies().destinations(origin)) {
                begin(origin, via, day);
            }
        }
    }

    private void begin(AirportCode origin, AirportCode via, LocalDate day) {
        var starts = starts(origin, via, day);
        if (starts.isEmpty()) {
            return;
        }
        if (quest.destinations().contains(via)) {
            starts.forEach(one -> consider(List.of(one)));
        } else if (!quest.ends(via) && quest.stops() > 0) {
            quest.destinations().forEach(to -> over(starts, origin, via, to));
        }
    }

    private void over(List<Offer> starts, AirportCode origin, AirportCode via, AirportCode to) {
        var skies = connections.skies();
        if (skies.lead(via, to) && connections.allow(origin, via, to)) {
            for (var one : starts) {
                connections.onward(one, to).forEach(other -> consider(List.of(one, other)));
            }
        }
        if (quest.stops() < 2) {
            return;
        }
        for (var next : skies.destinations(via)) {
            if (!quest.ends(next)
                    && skies.lead(next, to)
                    && connections.allow(origin, via, next, to)) {
                starts.forEach(one -> over(one, next, to));
            }
        }
    }

    private void over(Offer one, AirportCode next, AirportCode to) {
        for (var other : connections.onward(one, next)) {
            if (price(List.of(one, other)) <= most) {
                connections.onward(other, to).forEach(last -> consider(List.of(one, other, last)));
            }
        }
    }

    /** What leaves for there on the day and does not cost too much by itself. */
    private List<Offer> starts(AirportCode origin, AirportCode via, LocalDate day) {
        var start = day.atStartOfDay(ZoneOffset.UTC).toInstant();
        var first = start.minus(DAY).isBefore(now) ? now : start.minus(DAY);
        var last = start.plus(DAY.multipliedBy(2));
        return connections.skies().leaving(origin, via, first, last).stream()
                .filter(offer -> offer.leaves().isAfter(now))
                .filter(offer -> offer.leavesOn().equals(day))
                .filter(offer -> quest.price(offer) <= most)
                .toList();
    }

    private void consider(List<Offer> flights) {
        var price = price(flights);
        if (price <= most) {
            var trip = new Trip(flights, price);
            if (best == null || Trip.CHEAPEST.compare(trip, best) < 0) {
                best = trip;
                most = price;
            }
        }
    }

    private long price(List<Offer> flights) {
        var sum = 0L;
        for (var offer : flights) {
            var price = quest.price(offer);
            if (price == Quest.NOT_TO_BE_HAD) {
                return price;
            }
            sum += price;
        }
        return sum;
    }
}
