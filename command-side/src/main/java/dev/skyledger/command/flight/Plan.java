package dev.skyledger.command.flight;

import dev.skyledger.contracts.flight.CabinPlan;
import dev.skyledger.contracts.flight.EquipmentChanged;
import dev.skyledger.contracts.flight.FareLimited;
import dev.skyledger.contracts.flight.FareOffered;
import dev.skyledger.contracts.flight.FarePlan;
import dev.skyledger.contracts.flight.FareRepriced;
import dev.skyledger.contracts.flight.FareWithdrawn;
import dev.skyledger.contracts.flight.FlightEvent;
import dev.skyledger.contracts.flight.SeatMap;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FareCode;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.contracts.shared.Money;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The cabins, maps and fares that a flight has, and the way from them to others. A cabin of the
 * same size keeps its map where another plan shows none.
 */
record Plan(
        Map<Cabin, Integer> seats,
        Map<Cabin, Map<FareCode, FarePlan>> fares,
        Map<Cabin, SeatMap> maps) {

    static final Plan EMPTY = new Plan(Map.of(), Map.of(), Map.of());

    static Plan of(List<CabinPlan> cabins) {
        var plan = EMPTY;
        for (var cabin : cabins) {
            plan = plan.sized(cabin.cabin(), cabin.capacity(), cabin.seatMap());
            for (var fare : cabin.fares()) {
                plan = plan.with(cabin.cabin(), fare);
            }
        }
        return plan;
    }

    /** What happens to the flight on the way to other cabins and fares. */
    List<FlightEvent> eventsTo(FlightId flight, List<CabinPlan> cabins) {
        var events = new ArrayList<FlightEvent>();
        var then = of(cabins);
        for (var cabin : Cabin.values()) {
            var before = seats.getOrDefault(cabin, 0);
            var after = then.seats.getOrDefault(cabin, 0);
            var shown = then.maps.get(cabin) == null && before.equals(after) ? maps : then.maps;
            if (!before.equals(after) || !Objects.equals(shown.get(cabin), maps.get(cabin))) {
                events.add(new EquipmentChanged(flight, cabin, before, after, shown.get(cabin)));
            }
            fareEvents(flight, cabin, then, events);
        }
        return events;
    }

    private void fareEvents(FlightId flight, Cabin cabin, Plan then, List<FlightEvent> events) {
        var now = faresOf(cabin);
        var wanted = then.faresOf(cabin);
        now.keySet().stream()
                .filter(fare -> !wanted.containsKey(fare))
                .forEach(fare -> events.add(new FareWithdrawn(flight, cabin, fare)));
        for (var fare : wanted.values()) {
            var before = now.get(fare.code());
            if (before == null) {
                events.add(new FareOffered(flight, cabin, fare));
                continue;
            }
            if (!before.price().equals(fare.price())) {
                events.add(
                        new FareRepriced(flight, cabin, fare.code(), before.price(), fare.price()));
            }
            if (before.seats() != fare.seats() || !before.conditions().equals(fare.conditions())) {
                events.add(new FareLimited(flight, cabin, fare));
            }
        }
    }

    /** The cabins that there are, with their fares and maps. */
    List<CabinPlan> cabins() {
        return Arrays.stream(Cabin.values())
                .filter(cabin -> seats.getOrDefault(cabin, 0) > 0)
                .map(cabin ->
                        new CabinPlan(
                                cabin,
                                seats.getOrDefault(cabin, 0),
                                List.copyOf(faresOf(cabin).values()),
                                maps.get(cabin)))
                .toList();
    }

    Plan sized(Cabin cabin, int after, @Nullable SeatMap map) {
        var sizes = new EnumMap<Cabin, Integer>(Cabin.class);
        sizes.putAll(seats);
        sizes.put(cabin, after);
        var mapped = new EnumMap<Cabin, SeatMap>(Cabin.class);
        mapped.putAll(maps);
        mapped.remove(cabin);
        if (map != null) {
            mapped.put(cabin, map);
        }
        return new Plan(sizes, fares, mapped);
    }

    Plan with(Cabin cabin, FarePlan fare) {
        return changed(cabin, its -> its.put(fare.code(), fare));
    }

    Plan without(Cabin cabin, FareCode fare) {
        return changed(cabin, its -> its.remove(fare));
    }

    Plan priced(Cabin cabin, FareCode code, Money price) {
        return changed(
                cabin,
                its ->
                        its.computeIfPresent(
                                code,
                                (_, fare) ->
                                        new FarePlan(
                                                code, price, fare.seats(), fare.conditions())));
    }

    private Plan changed(Cabin cabin, Consumer<Map<FareCode, FarePlan>> change) {
        var its = new LinkedHashMap<>(faresOf(cabin));
        change.accept(its);
        var all = new EnumMap<Cabin, Map<FareCode, FarePlan>>(Cabin.class);
        all.putAll(fares);
        all.put(cabin, its);
        return new Plan(seats, all, maps);
    }

    private Map<FareCode, FarePlan> faresOf(Cabin cabin) {
        return fares.getOrDefault(cabin, Map.of());
    }
}
