package dev.skyledger.platform.fares;

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
import dev.skyledger.contracts.inventory.NestedFares;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A flight as its price is made, folded from what happens to it and to its seats, in any order. It
 * is sold until its departure; the times are those that it has announced, which states from before
 * they were kept do not say.
 */
public record FlightFares(
        @Nullable FlightNumber number,
        @Nullable Route route,
        @Nullable Instant departure,
        @Nullable Times times,
        boolean onSale,
        List<CabinFares> cabins) {

    public static final FlightFares UNKNOWN =
            new FlightFares(null, null, null, null, false, List.of());

    public FlightFares {
        cabins = List.copyOf(cabins);
    }

    /** The cabins as they can be bought, of which some may have nothing left. */
    public List<CabinOffer> offers() {
        return cabins.stream()
                .map(it -> onSale ? it.offer() : new CabinOffer(it.cabin(), List.of()))
                .toList();
    }

    /** The day it leaves, where it leaves. */
    public @Nullable LocalDate day() {
        return departure == null || route == null
                ? null
                : LocalDate.ofInstant(departure, route.originZone());
    }

    /** What happens often and changes nothing here, so that nobody needs to look at it. */
    public static boolean isMovedBy(Object event) {
        return !(event instanceof PlanAdopted
                || event instanceof FlightReplanned
                || event instanceof SeatsAskedBack
                || event instanceof SeatsSold
                || event instanceof SeatsAssigned
                || event instanceof HoldExtended
                || event instanceof PlanFollowed);
    }

    /** Whether it only takes seats, or gives them back. */
    static boolean isCount(Object event) {
        return event instanceof SeatsHeld
                || event instanceof HoldLapsed
                || event instanceof SeatsReleased
                || event instanceof SoldSeatsReturned;
    }

    public FlightFares after(Object event) {
        return switch (event) {
            case FlightEvent flight -> after(flight);
            case InventoryEvent seats -> after(seats);
            default -> this;
        };
    }

    private FlightFares after(FlightEvent event) {
        return switch (event) {
            case FlightScheduled it ->
                    new FlightFares(
                            it.number(),
                            it.route(),
                            it.times().departure(),
                            it.times(),
                            onSale,
                            cabins);
            case FlightRetimed it ->
                    new FlightFares(
                            number, route, it.after().departure(), it.after(), onSale, cabins);
            case FareOffered it ->
                    fare(it.cabin(), it.fare().code(), f -> f.under(it.fare().conditions()));
            case FareLimited it ->
                    fare(it.cabin(), it.fare().code(), f -> f.under(it.fare().conditions()));
            case FlightCancelled _ ->
                    new FlightFares(number, route, departure, times, false, cabins);
            case EquipmentChanged _, FareRepriced _, FareWithdrawn _, PlanFollowed _ ->
                    this; // the seats' own events say it
        };
    }

    private FlightFares after(InventoryEvent event) {
        return switch (event) {
            case InventoryOpened it ->
                    new FlightFares(
                            number,
                            route,
                            departure,
                            times,
                            true,
                            it.cabins().stream().map(CabinFares::of).toList());
            case CapacityChanged it -> cabin(it.cabin(), c -> c.sized(it.after()));
            case FareOpened it -> cabin(it.cabin(), c -> c.with(CabinFares.Sold.of(it.fare())));
            case FarePriceChanged it -> fare(it.cabin(), it.fare(), f -> f.priced(it.after()));
            case FareLimitChanged it -> fare(it.cabin(), it.fare(), f -> f.limited(it.after()));
            case FareClosed it -> fare(it.cabin(), it.fare(), f -> f.limited(NestedFares.NO_LIMIT));
            case SalesClosed _ -> new FlightFares(number, route, departure, times, false, cabins);
            case OverbookingAuthorised it -> cabin(it.cabin(), c -> c.overbooked(it.after()));
            case SeatsBlocked it -> cabin(it.cabin(), c -> c.blocking(it.seats()));
            case SeatsUnblocked it -> cabin(it.cabin(), c -> c.blocking(-it.seats()));
            case OversaleDeclared it -> cabin(it.cabin(), c -> c.during(true));
            case OversaleResolved it -> cabin(it.cabin(), c -> c.during(false));
            case SalesEndMoved it ->
                    new FlightFares(number, route, it.after(), times, onSale, cabins);
            case PlanAdopted _,
                    FlightReplanned _,
                    SeatsAskedBack _,
                    SeatsSold _,
                    SeatsAssigned _,
                    HoldExtended _ ->
                    this;
            case SeatsHeld it -> taken(it.cabin(), it.fare(), it.seats(), it.ofBlocks());
            case HoldLapsed it -> taken(it.cabin(), it.fare(), -it.seats(), -it.ofBlocks());
            case SeatsReleased it -> taken(it.cabin(), it.fare(), -it.seats(), -it.ofBlocks());
            case SoldSeatsReturned it -> taken(it.cabin(), it.fare(), -it.seats(), -it.ofBlocks());
        };
    }

    private FlightFares taken(Cabin cabin, FareCode code, int seats, int ofBlocks) {
        var counted = fare(cabin, code, fare -> fare.plus(seats));
        return ofBlocks == 0 ? counted : counted.cabin(cabin, it -> it.blocking(-ofBlocks));
    }

    private FlightFares fare(Cabin cabin, FareCode code, UnaryOperator<CabinFares.Sold> change) {
        return cabin(cabin, it -> it.change(code, change));
    }

    /** A cabin that was not there before begins empty. */
    private FlightFares cabin(Cabin which, UnaryOperator<CabinFares> change) {
        var all = new ArrayList<>(cabins);
        if (all.stream().noneMatch(it -> it.cabin() == which)) {
            all.add(CabinFares.empty(which, 0));
        }
        all.replaceAll(it -> it.cabin() == which ? change.apply(it) : it);
        return new FlightFares(number, route, departure, times, onSale, all);
    }
}
