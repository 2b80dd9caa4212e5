package dev.skyledger.saga.alert;

import dev.skyledger.contracts.booking.Party;
import dev.skyledger.contracts.shared.AirportCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;

/**
 * The journeys of which a flight is a part, at one moment. Of the ways that lead to it over the
 * same airports on the same day, and of those that lead on from it, only the cheapest count.
 */
final class Around {

    private final Approaches approaches;
    private final Connections connections;
    private final Offer flight;
    private final Instant now;
    private final Map<Between, Map<LocalDate, Long>> rests = new HashMap<>();

    /**
     * All that decides about the rest of a journey, when the cabin and the coin are the flight's.
     */
    private record Between(
            AirportCode from,
            AirportCode to,
            Collection<AirportCode> origins,
            Collection<AirportCode> destinations,
            Party party,
            int stops) {}

    Around(Connections connections, Offer flight, Instant now) {
        this.connections = connections;
        this.flight = flight;
        this.now = now;
        approaches = new Approaches(connections, flight, now);
    }

    /** Whether the same ways lead to an offer, and on from it, whatever it costs. */
    boolean isWhere(Offer other) {
        return flight.leaves().equals(other.leaves())
                && Objects.equals(flight.arrives(), other.arrives())
                && flight.currency().equals(other.currency());
    }

    /** What the rest of a journey costs at least on one route, by the day on which it begins. */
    Map<LocalDate, Long> rest(Quest quest, AirportCode from, AirportCode to) {
        var between =
                new Between(
                        from,
                        to,
                        quest.origins(),
                        quest.destinations(),
                        quest.party(),
                        quest.stops());
        var known = rests.get(between);
        if (known == null) {
            var least = new HashMap<LocalDate, Long>();
            each(
                    quest,
                    from,
                    to,
                    (before, onward) ->
                            least.merge(day(before), before.price() + onward.price(), Math::min));
            rests.put(between, least);
            known = least;
        }
        return known;
    }

    /** The journeys of a quest on one of its routes, with the flight at the price of an offer. */
    List<Trip> trips(Offer priced, Quest quest, AirportCode from, AirportCode to) {
        var price = quest.price(priced);
        var trips = new ArrayList<Trip>();
        if (price != Quest.NOT_TO_BE_HAD) {
            each(
                    quest,
                    from,
                    to,
                    (before, onward) -> {
                        var flights = new ArrayList<>(before.flights());
                        flights.add(priced);
                        flights.addAll(onward.flights());
                        trips.add(new Trip(flights, before.price() + price + onward.price()));
                    });
        }
        return trips;
    }

    private LocalDate day(Approaches.Way before) {
        return before.flights().isEmpty()
                ? flight.leavesOn()
                : before.flights().getFirst().leavesOn();
    }

    private void each(
            Quest quest,
            AirportCode from,
            AirportCode to,
            BiConsumer<Approaches.Way, Approaches.Way> possible) {
        if (isNonsense(quest, from, to)) {
            return;
        }
        var endsWithIt = to.equals(flight.route().destination());
        for (var first = 0; first < quest.stops() + (endsWithIt ? 1 : 0); first++) {
            for (var before : approaches.before(from, quest.party(), first)) {
                for (var then = 0; first + then <= quest.stops(); then++) {
                    for (var onward : approaches.onward(to, quest.party(), then)) {
                        if (isPossible(before, onward, quest)) {
                            possible.accept(before, onward);
                        }
                    }
                }
            }
        }
    }

    /** Whoever changes to the flight, or from it, does so neither where they begin nor end. */
    private boolean isNonsense(Quest quest, AirportCode from, AirportCode to) {
        var origin = flight.route().origin();
        var destination = flight.route().destination();
        return !origin.equals(from) && quest.ends(origin)
                || !destination.equals(to) && quest.ends(destination);
    }

    private boolean isPossible(Approaches.Way before, Approaches.Way onward, Quest quest) {
        if (before.flights().isEmpty() && !flight.leaves().isAfter(now)) {
            return false;
        }
        var over = new ArrayList<AirportCode>();
        before.flights().forEach(it -> over.add(it.route().origin()));
        over.add(flight.route().origin());
        over.add(flight.route().destination());
        onward.flights().forEach(it -> over.add(it.route().destination()));
        return over.size() == 2
                || over.subList(1, over.size() - 1).stream().noneMatch(quest::ends)
                        && connections.allow(over);
    }
}
