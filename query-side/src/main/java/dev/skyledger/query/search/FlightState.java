package dev.skyledger.query.search;

import dev.skyledger.contracts.flight.CabinPlan;
import dev.skyledger.contracts.flight.Conditions;
import dev.skyledger.contracts.flight.EquipmentChanged;
import dev.skyledger.contracts.flight.FareLimited;
import dev.skyledger.contracts.flight.FareOffered;
import dev.skyledger.contracts.flight.FareRepriced;
import dev.skyledger.contracts.flight.FareWithdrawn;
import dev.skyledger.contracts.flight.FlightCancelled;
import dev.skyledger.contracts.flight.FlightEvent;
import dev.skyledger.contracts.flight.FlightRetimed;
import dev.skyledger.contracts.flight.FlightScheduled;
import dev.skyledger.contracts.flight.PlanFollowed;
import dev.skyledger.contracts.flight.Route;
import dev.skyledger.contracts.flight.Times;
import dev.skyledger.contracts.inventory.CapacityChanged;
import dev.skyledger.contracts.inventory.FareClosed;
import dev.skyledger.contracts.inventory.FareLimitChanged;
import dev.skyledger.contracts.inventory.FareOpened;
import dev.skyledger.contracts.inventory.FarePriceChanged;
import dev.skyledger.contracts.inventory.FlightReplanned;
import dev.skyledger.contracts.inventory.HoldExtended;
import dev.skyledger.contracts.inventory.HoldLapsed;
import dev.skyledger.contracts.inventory.InventoryEvent;
import dev.skyledger.contracts.inventory.InventoryOpened;
import dev.skyledger.contracts.inventory.OverbookingAuthorised;
import dev.skyledger.contracts.inventory.OversaleDeclared;
import dev.skyledger.contracts.inventory.OversaleResolved;
import dev.skyledger.contracts.inventory.PlanAdopted;
import dev.skyledger.contracts.inventory.SalesClosed;
import dev.skyledger.contracts.inventory.SalesEndMoved;
import dev.skyledger.contracts.inventory.SeatsAskedBack;
import dev.skyledger.contracts.inventory.SeatsAssigned;
import dev.skyledger.contracts.inventory.SeatsBlocked;
import dev.skyledger.contracts.inventory.SeatsHeld;
import dev.skyledger.contracts.inventory.SeatsReleased;
import dev.skyledger.contracts.inventory.SeatsSold;
import dev.skyledger.contracts.inventory.SeatsUnblocked;
import dev.skyledger.contracts.inventory.SoldSeatsReturned;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FareCode;
import dev.skyledger.contracts.shared.FlightNumber;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the index has to know of one flight, folded from the flight's and the seats' events. */
record FlightState(
        @Nullable FlightNumber number,
        @Nullable Route route,
        @Nullable Times times,
        boolean onSale,
        List<CabinState> cabins,
        Map<String, Conditions> conditions) {

    static final FlightState UNKNOWN =
            new FlightState(null, null, null, false, List.of(), Map.of());

    FlightState {
        cabins = List.copyOf(cabins);
        conditions = Collections.unmodifiableMap(new TreeMap<>(conditions));
    }

    FlightState after(Object event) {
        return switch (event) {
            case FlightEvent flight -> after(flight);
            case InventoryEvent seats -> after(seats);
            default -> this;
        };
    }

    private FlightState after(FlightEvent event) {
        return switch (event) {
            case FlightScheduled e ->
                    new FlightState(
                            e.number(),
                            e.route(),
                            e.times(),
                            onSale,
                            cabins,
                            conditionsOf(e.cabins()));
            case FlightRetimed e ->
                    new FlightState(number, route, e.after(), onSale, cabins, conditions);
            case FareOffered e -> allowing(e.cabin(), e.fare().code(), e.fare().conditions());
            case FareLimited e -> allowing(e.cabin(), e.fare().code(), e.fare().conditions());
            case FlightCancelled _ ->
                    new FlightState(number, route, times, false, cabins, conditions);
            case EquipmentChanged _, FareRepriced _, FareWithdrawn _, PlanFollowed _ ->
                    this; // the seats' own events say it
        };
    }

    private FlightState after(InventoryEvent event) {
        return switch (event) {
            case InventoryOpened e ->
                    new FlightState(
                            number,
                            route,
                            times,
                            true,
                            e.cabins().stream().map(CabinState::of).toList(),
                            conditions);
            case CapacityChanged e -> capacity(e.cabin(), e.after());
            case FareOpened e ->
                    change(
                            e.cabin(),
                            cabin ->
                                    cabin.with(
                                            new CabinState.Fare(
                                                    e.fare().fare(),
                                                    e.fare().price(),
                                                    e.fare().limit(),
                                                    0)));
            case FarePriceChanged e -> fare(e.cabin(), e.fare(), fare -> fare.priced(e.after()));
            case FareLimitChanged e -> fare(e.cabin(), e.fare(), fare -> fare.limited(e.after()));
            case FareClosed e -> change(e.cabin(), cabin -> cabin.without(e.fare()));
            case SalesClosed _ -> new FlightState(number, route, times, false, cabins, conditions);
            case OverbookingAuthorised e -> terms(e.cabin(), terms -> terms.overbooked(e.after()));
            case SeatsBlocked e -> terms(e.cabin(), terms -> terms.blocking(e.seats()));
            case SeatsUnblocked e -> terms(e.cabin(), terms -> terms.blocking(-e.seats()));
            case OversaleDeclared e -> terms(e.cabin(), terms -> terms.during(true));
            case OversaleResolved e -> terms(e.cabin(), terms -> terms.during(false));
            case SalesEndMoved _, PlanAdopted _, FlightReplanned _, SeatsAskedBack _ -> this;
            case SeatsSold _, SeatsAssigned _, HoldExtended _ -> this;
            case SeatsHeld e -> taken(e.cabin(), e.fare(), e.seats(), e.ofBlocks());
            case HoldLapsed e -> taken(e.cabin(), e.fare(), -e.seats(), -e.ofBlocks());
            case SeatsReleased e -> taken(e.cabin(), e.fare(), -e.seats(), -e.ofBlocks());
            case SoldSeatsReturned e -> taken(e.cabin(), e.fare(), -e.seats(), -e.ofBlocks());
        };
    }

    private FlightState capacity(Cabin which, int seats) {
        var known = cabins.stream().anyMatch(cabin -> cabin.cabin() == which);
        return known
                ? change(which, cabin -> cabin.withCapacity(seats))
                : new FlightState(
                        number,
                        route,
                        times,
                        onSale,
                        Stream.concat(
                                        cabins.stream(),
                                        Stream.of(new CabinState(which, seats, List.of())))
                                .toList(),
                        conditions);
    }

    private FlightState taken(Cabin cabin, FareCode code, int seats, int ofBlocks) {
        var counted = fare(cabin, code, fare -> fare.plus(seats));
        return ofBlocks == 0 ? counted : counted.terms(cabin, terms -> terms.blocking(-ofBlocks));
    }

    private FlightState terms(Cabin cabin, UnaryOperator<CabinState.Terms> change) {
        return change(cabin, state -> state.on(change));
    }

    private FlightState fare(Cabin cabin, FareCode code, UnaryOperator<CabinState.Fare> change) {
        return change(cabin, state -> state.change(code, change));
    }

    private FlightState change(Cabin which, UnaryOperator<CabinState> change) {
        return new FlightState(
                number,
                route,
                times,
                onSale,
                cabins.stream()
                        .map(cabin -> cabin.cabin() == which ? change.apply(cabin) : cabin)
                        .toList(),
                conditions);
    }

    private FlightState allowing(Cabin cabin, FareCode fare, Conditions allowed) {
        var all = new HashMap<>(conditions);
        all.put(CabinState.key(cabin, fare), allowed);
        return new FlightState(number, route, times, onSale, cabins, all);
    }

    private static Map<String, Conditions> conditionsOf(List<CabinPlan> plans) {
        var all = new HashMap<String, Conditions>();
        plans.forEach(plan ->
                plan.fares()
                        .forEach(fare ->
                                all.put(
                                        CabinState.key(plan.cabin(), fare.code()),
                                        fare.conditions())));
        return all;
    }
}
