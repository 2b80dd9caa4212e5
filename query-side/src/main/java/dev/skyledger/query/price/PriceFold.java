package dev.skyledger.query.price;

import dev.skyledger.contracts.flight.Route;
import dev.skyledger.contracts.inventory.CabinStock;
import dev.skyledger.contracts.inventory.FareClosed;
import dev.skyledger.contracts.inventory.FareOpened;
import dev.skyledger.contracts.inventory.FarePriceChanged;
import dev.skyledger.contracts.inventory.InventoryOpened;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FareCode;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.platform.fares.CabinFares;
import dev.skyledger.platform.fares.CabinOffer;
import dev.skyledger.platform.fares.FlightFares;
import dev.skyledger.platform.fares.SeatHistory;
import dev.skyledger.query.price.KnownFlights.Known;
import dev.skyledger.query.price.PriceProjection.Happened;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds out what a batch of events changed about what can be had, flight by flight. */
final class PriceFold {

    final Map<FlightId, Known> flights = new HashMap<>();

    /** Those of which a row must say what happened. */
    final Set<FlightId> loud = new HashSet<>();

    final List<Seen> seen = new ArrayList<>();
    final List<Gone> gone = new ArrayList<>();
    final List<FareChange> changes = new ArrayList<>();

    /** From this position on, this can be had. */
    record Seen(FlightId flight, long position, Instant at, FlightFares fares, CabinOffer offer) {}

    /** At this position, what could be had of the cabin until then ended. */
    record Gone(FlightId flight, Cabin cabin, long position, Instant at) {}

    /** A fare has another price than before, or has one for the first or the last time. */
    record FareChange(
            FlightId flight,
            FlightFares fares,
            Cabin cabin,
            FareCode fare,
            long position,
            Instant at,
            String kind,
            @Nullable Money before,
            @Nullable Money after) {}

    private final SeatHistory history;

    PriceFold(Map<FlightId, Known> known, SeatHistory history) {
        flights.putAll(known);
        this.history = history;
    }

    /** What was seen before changes nothing. Time never runs backwards for a flight. */
    void after(Happened happened) {
        var flight = happened.flight();
        var known = flights.getOrDefault(flight, Known.NOTHING);
        if (happened.position() <= known.revision()) {
            return;
        }
        var at = happened.at().isBefore(known.at()) ? known.at() : happened.at();
        var number = happened.number();
        var before = known.counted().before(number, flight, history);
        var next = before.after(happened.position(), happened.event(), number);
        var after = new Known(at, next);
        flights.put(flight, after);
        if (!before.isFollowedQuietlyBy(next, happened.event())) {
            loud.add(flight);
        }
        compare(flight, before.fares(), after);
        note(happened, before.fares(), after);
    }

    private void compare(FlightId flight, FlightFares before, Known after) {
        var now = after.fares();
        if (now.route() == null || now.departure() == null) {
            return;
        }
        var moved = !Objects.equals(before.departure(), now.departure());
        for (var offer : now.offers()) {
            var earlier = offerOf(before, offer.cabin());
            if (moved || !offer.equals(earlier)) {
                if (!earlier.fares().isEmpty()) {
                    gone.add(new Gone(flight, offer.cabin(), after.revision(), after.at()));
                }
                if (!offer.fares().isEmpty()) {
                    seen.add(new Seen(flight, after.revision(), after.at(), now, offer));
                }
            }
        }
    }

    private static CabinOffer offerOf(FlightFares fares, Cabin cabin) {
        return fares.offers().stream()
                .filter(it -> it.cabin() == cabin)
                .findFirst()
                .orElse(new CabinOffer(cabin, List.of()));
    }

    private void note(Happened happened, FlightFares before, Known after) {
        switch (happened.event()) {
            case InventoryOpened it -> it.cabins().forEach(cabin -> opened(happened, after, cabin));
            case FareOpened it ->
                    change(
                            happened,
                            after,
                            it.cabin(),
                            it.fare().fare(),
                            "OPENED",
                            null,
                            it.fare().price());
            case FarePriceChanged it ->
                    change(
                            happened,
                            after,
                            it.cabin(),
                            it.fare(),
                            happened.bySupplier() ? "SUPPLIER" : "REPRICED",
                            it.before(),
                            it.after());
            case FareClosed it ->
                    change(
                            happened,
                            after,
                            it.cabin(),
                            it.fare(),
                            "CLOSED",
                            priceOf(before, it.cabin(), it.fare()),
                            null);
            default -> {
                // nothing else changes what a fare costs
            }
        }
    }

    private void opened(Happened happened, Known after, CabinStock cabin) {
        cabin.fares()
                .forEach(fare ->
                        change(
                                happened,
                                after,
                                cabin.cabin(),
                                fare.fare(),
                                "OPENED",
                                null,
                                fare.price()));
    }

    private void change(
            Happened happened,
            Known after,
            Cabin cabin,
            FareCode fare,
            String kind,
            @Nullable Money before,
            @Nullable Money now) {
        Route route = after.fares().route();
        if (route != null && after.fares().departure() != null) {
            changes.add(
                    new FareChange(
                            happened.flight(),
                            after.fares(),
                            cabin,
                            fare,
                            happened.position(),
                            after.at(),
                            kind,
                            before,
                            now));
        }
    }

    private static @Nullable Money priceOf(FlightFares fares, Cabin cabin, FareCode code) {
        return fares.cabins().stream()
                .filter(it -> it.cabin() == cabin)
                .flatMap(it -> it.fares().stream())
                .filter(it -> it.code().equals(code))
                .findFirst()
                .map(CabinFares.Sold::price)
                .orElse(null);
    }
}
