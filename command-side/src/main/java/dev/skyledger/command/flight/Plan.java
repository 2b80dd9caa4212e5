package dev.skyledger.command.flight;

import dev.skyledger.contracts.flight.CabinPlan;
import dev.skyledger.contracts.flight.EquipmentChanged;
import dev.skyledger.contracts.flight.FareLimited;
import dev.skyledger.contracts.flight.FareOffered;
import dev.skyledger.contracts.flight.FarePlan;
import dev.skyledger.contracts.flight.FareRepriced;
import dev.skyledger.contracts.flight.FareWithdrawn;
import dev.skyledger.contracts.flight.FlightEvent;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FareCode;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.contracts.shared.Money;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The cabins and fares that a flight has, and the way from them to others. */
record Plan(Map<Cabin, Integer> seats, Map<Cabin, Map<FareCode, FarePlan>> fares) {

    static final Plan EMPTY = new Plan(Map.of(), Map.of());

    static Plan of(List<CabinPlan> cabins) {
        var plan = EMPTY;
        for (var cabin : cabins) {
            plan = plan.sized(cabin.cabin(), cabin.capacity());
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
            if (!before.equals(after)) {
                events.add(new EquipmentChanged(flight, cabin, before, after));
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

    Plan sized(Cabin cabin, int after) {
        var sizes = new EnumMap<Cabin, Integer>(Cabin.class);
        sizes.putAll(seats);
        sizes.put(cabin, after);
        return new Plan(sizes, fares);
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
        return new Plan(seats, all);
    }

    private Map<FareCode, FarePlan> faresOf(Cabin cabin) {
        return fares.getOrDefault(cabin, Map.of());
    }
}
