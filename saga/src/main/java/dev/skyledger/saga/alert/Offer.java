package dev.skyledger.saga.alert;

import dev.skyledger.contracts.alert.FoundPrice;
import dev.skyledger.contracts.flight.Route;
import dev.skyledger.contracts.flight.Times;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.platform.fares.CabinOffer;
import dev.skyledger.platform.fares.FlightFares;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What can be had in a cabin of a flight, until it leaves. */
record Offer(
        FlightId flight,
        Route route,
        LocalDate day,
        Instant departure,
        @Nullable Times times,
        CabinOffer fares) {

    /** What tells offers apart. */
    record Key(FlightId flight, Cabin cabin) {}

    /** The offers of a flight; one that nobody has scheduled has none. */
    static List<Offer> of(FlightId flight, FlightFares fares) {
        var route = fares.route();
        var departure = fares.departure();
        return route == null || departure == null
                ? List.of()
                : fares.offers().stream()
                        .filter(it -> !it.fares().isEmpty())
                        .map(it ->
                                new Offer(
                                        flight,
                                        route,
                                        Objects.requireNonNull(fares.day()),
                                        departure,
                                        fares.times(),
                                        it))
                        .toList();
    }

    Key key() {
        return new Key(flight, fares.cabin());
    }

    /** From where to where it leads, as alerts name it. */
    String line() {
        return Watch.route(route.origin().value(), route.destination().value());
    }

    /** When it leaves, as it was announced: by that it connects. */
    Instant leaves() {
        return times == null ? departure : times.departure();
    }

    LocalDate leavesOn() {
        return LocalDate.ofInstant(leaves(), route.originZone());
    }

    /** Where that is not known, nobody can go on from it. */
    @Nullable Instant arrives() {
        return times == null ? null : times.arrival();
    }

    String currency() {
        return fares.fares().getFirst().price().currency();
    }

    /** The least that anybody could pay for a seat. */
    long floor() {
        return fares.fares().getFirst().price().minor();
    }

    /** What it costs those who wait with the alert, if it can be had and is where they want it. */
    @Nullable Money meets(Watch watch, Instant now) {
        if (!departure.isAfter(now) || !watch.isAbout(this)) {
            return null;
        }
        var total = fares.total(watch.party());
        return total == null || total.compareTo(watch.target()) > 0 ? null : total;
    }

    FoundPrice at(Money price) {
        return FoundPrice.direct(
                flight, route.origin(), route.destination(), day, fares.cabin(), price);
    }
}
