package dev.skyledger.platform.connections;

import dev.skyledger.contracts.shared.AirportCode;
import dev.skyledger.platform.reference.Airport;
import dev.skyledger.platform.reference.Places;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Where one may change from a flight to another: how long it takes at least, how long one waits at
 * most, and which way round is nonsense.
 */
@Component
@EnableConfigurationProperties(ConnectionPolicy.class)
public class ConnectionRules {

    private static final double EARTH_RADIUS = 6371;

    private final Places places;
    private final ConnectionTimes times = new ConnectionTimes();
    private final ConnectionPolicy policy;

    public ConnectionRules(Places places, ConnectionPolicy policy) {
        this.places = places;
        this.policy = policy;
    }

    /** How long the change between two flights takes at least, in milliseconds. */
    public long least(AirportCode from, AirportCode at, AirportCode to) {
        var arrivesFromAbroad = !isDomestic(from, at);
        var leavesForAbroad = !isDomestic(at, to);
        var change =
                arrivesFromAbroad != leavesForAbroad
                        ? ConnectionTimes.Change.MIXED
                        : arrivesFromAbroad
                                ? ConnectionTimes.Change.INTERNATIONAL
                                : ConnectionTimes.Change.DOMESTIC;
        return Duration.ofMinutes(times.minutes(at, change)).toMillis();
    }

    /** How long one waits for the next flight at most, in milliseconds. */
    public long most() {
        return policy.longestLayover().toMillis();
    }

    /** The places by which the rules go; others once that is another list. */
    public List<Airport> places() {
        return places.airports();
    }

    /**
     * Whether a journey over these airports comes through no city twice and makes no long detour.
     */
    public boolean allow(List<AirportCode> over) {
        var known = over.stream().map(places::airport).flatMap(Optional::stream).toList();
        if (known.size() < over.size() || cities(known) < over.size()) {
            return false;
        }
        var flown = 0.0;
        for (var at = 1; at < known.size(); at++) {
            flown += kilometres(known.get(at - 1), known.get(at));
        }
        var straight = kilometres(known.getFirst(), known.getLast());
        return flown <= straight * policy.detour() + policy.detourKilometres();
    }

    private static long cities(List<Airport> airports) {
        return airports.stream().map(ConnectionRules::city).distinct().count();
    }

    private static String city(Airport airport) {
        return airport.cityCode() != null
                ? airport.cityCode()
                : airport.country() + "/" + airport.city();
    }

    private boolean isDomestic(AirportCode one, AirportCode other) {
        var from = places.airport(one).map(Airport::country);
        return from.isPresent() && from.equals(places.airport(other).map(Airport::country));
    }

    /** Along the great circle. */
    public static double kilometres(Airport from, Airport to) {
        var north = Math.toRadians(to.latitude() - from.latitude());
        var east = Math.toRadians(to.longitude() - from.longitude());
        var chord =
                Math.pow(Math.sin(north / 2), 2)
                        + Math.cos(Math.toRadians(from.latitude()))
                                * Math.cos(Math.toRadians(to.latitude()))
                                * Math.pow(Math.sin(east / 2), 2);
        return 2 * EARTH_RADIUS * Math.asin(Math.sqrt(chord));
    }
}
