package dev.skyledger.command.flight;

import dev.skyledger.contracts.flight.CabinPlan;
import dev.skyledger.contracts.flight.Conditions;
import dev.skyledger.contracts.flight.FarePlan;
import dev.skyledger.contracts.flight.Route;
import dev.skyledger.contracts.flight.Times;
import dev.skyledger.contracts.refusal.Invalid;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.refusal.UnknownPlace;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FareCode;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.platform.reference.Airport;
import dev.skyledger.platform.reference.Places;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Understands what a request says about a flight: its places, its times, its cabins. */
@Component
class FlightRequests {

    private static final FareCode STANDARD = new FareCode("STANDARD");

    private final Places places;
    private final Clock clock;
    private final String currency;

    FlightRequests(
            Places places, Clock clock, @Value("${skyledger.currency:EUR}") String currency) {
        this.places = places;
        this.clock = clock;
        this.currency = currency;
    }

    AskedFlight understand(FlightRequest request) {
        var origin = airport("origin", request.origin());
        var destination = airport("destination", request.destination());
        var route =
                valid(
                        "destination",
                        () ->
                                new Route(
                                        origin.iata(),
                                        origin.timeZone(),
                                        destination.iata(),
                                        destination.timeZone()));
        var departure = LocalTimes.at("departure", request.departure(), origin.timeZone());
        var arrival = LocalTimes.at("arrival", request.arrival(), destination.timeZone());
        var times = valid("arrival", () -> new Times(departure, arrival));
        if (!departure.isAfter(clock.instant())) {
            throw refused("departure", "a flight departs in the future");
        }
        return new AskedFlight(request.flightNumber(), route, times, cabins(request));
    }

    private Airport airport(String field, String place) {
        var meant = places.meantBy(place);
        var exact =
                meant.stream()
                        .filter(it -> it.iata().value().equalsIgnoreCase(place.strip()))
                        .findFirst();
        if (exact.isPresent()) {
            return exact.get();
        }
        if (meant.size() == 1) {
            return meant.getFirst();
        }
        var candidates = meant.stream().map(Airport::iata).toList();
        throw new RefusalException(new UnknownPlace(field, place, candidates));
    }

    private List<CabinPlan> cabins(FlightRequest request) {
        var cabins = request.cabins();
        var seats = request.totalSeats();
        var price = request.price();
        if (cabins != null && seats == null && price == null) {
            return valid(
                    "cabins", () -> CabinPlan.checked(cabins.stream().map(this::cabin).toList()));
        }
        if (cabins == null && seats != null && price != null) {
            var fare = new FlightRequest.AskedFare(STANDARD, price, seats, Conditions.STANDARD);
            return valid(
                    "price",
                    () ->
                            List.of(
                                    cabin(
                                            new FlightRequest.AskedCabin(
                                                    Cabin.ECONOMY, seats, List.of(fare), null))));
        }
        throw refused("cabins", "a flight has either cabins, or totalSeats and a price");
    }

    private CabinPlan cabin(FlightRequest.AskedCabin asked) {
        var fares = asked.fares().stream().map(fare -> fare(fare, asked.capacity())).toList();
        var map = asked.seatMap();
        return new CabinPlan(
                asked.cabin(), asked.capacity(), fares, map == null ? null : map.map());
    }

    private FarePlan fare(FlightRequest.AskedFare asked, int capacity) {
        var conditions = asked.conditions();
        var seats = asked.seats();
        return new FarePlan(
                asked.fareCode(),
                asked.price().in(currency),
                seats == null ? capacity : seats,
                conditions == null ? Conditions.STANDARD : checked(conditions));
    }

    private Conditions checked(Conditions conditions) {
        check("a change fee", conditions.changeFee());
        check("what a child pays", conditions.childPrice());
        check("what an infant pays", conditions.infantPrice());
        return conditions;
    }

    private void check(String what, @Nullable Money said) {
        if (said != null && (said.minor() < 0 || !said.currency().equals(currency))) {
            throw new IllegalArgumentException(what + " is at least 0 " + currency);
        }
    }

    private static <T> T valid(String field, Supplier<T> value) {
        try {
            return value.get();
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw refused(field, String.valueOf(e.getMessage()));
        }
    }

    private static RefusalException refused(String field, String message) {
        return new RefusalException(new Invalid(field, message));
    }
}
