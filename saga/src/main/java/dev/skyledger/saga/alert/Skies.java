package dev.skyledger.saga.alert;

import dev.skyledger.contracts.shared.AirportCode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What can be had from the airports that were looked at last. An airport that is not known is read
 * when it is needed, as it was before a run of changes, and brought to where the run is.
 */
final class Skies {

    private static final Duration TIDY = Duration.ofHours(1);
    private static final Duration KEPT = Duration.ofDays(2);

    private final Function<AirportCode, List<Offer>> table;
    private final long most;
    private final Map<AirportCode, Departures> known = new LinkedHashMap<>(16, 0.75f, true);
    private final List<Moved> moved = new ArrayList<>();
    private Instant tidied = Instant.MIN;

    /** An offer that came, or went, since the tables were written. */
    private record Moved(Offer offer, boolean isThere) {}

    Skies(Function<AirportCode, List<Offer>> table, long most) {
        this.table = table;
        this.most = most;
    }

    void forget() {
        known.clear();
        moved.clear();
    }

    /** The tables say what is known here; what was not looked at for longest is forgotten. */
    void settle(Instant now) {
        moved.clear();
        if (tidied.plus(TIDY).isBefore(now)) {
            tidied = now;
            known.values().forEach(it -> it.forgetBefore(now.minus(KEPT)));
        }
        var size = known.values().stream().mapToLong(Departures::size).sum();
        var eldest = known.values().iterator();
        while (size > most && eldest.hasNext()) {
            size -= eldest.next().size();
            eldest.remove();
        }
    }

    void gone(@Nullable Offer offer) {
        if (offer != null) {
            move(new Moved(offer, false));
        }
    }

    void come(@Nullable Offer offer) {
        if (offer != null) {
            move(new Moved(offer, true));
        }
    }

    private void move(Moved move) {
        moved.add(move);
        var departures = known.get(move.offer().route().origin());
        if (departures != null) {
            apply(move, departures);
        }
    }

    private static void apply(Moved move, Departures departures) {
        if (move.isThere()) {
            departures.come(move.offer());
        } else {
            departures.gone(move.offer());
        }
    }

    private Departures from(AirportCode origin) {
        var departures = known.get(origin);
        return departures == null ? read(origin) : departures;
    }

    private Departures read(AirportCode origin) {
        var departures = new Departures();
        table.apply(origin).forEach(departures::come);
        moved.stream()
                .filter(it -> it.offer().route().origin().equals(origin))
                .forEach(it -> apply(it, departures));
        known.put(origin, departures);
        return departures;
    }

    /** Where flights go from here. */
    Set<AirportCode> destinations(AirportCode origin) {
        return from(origin).destinations();
    }

    boolean lead(AirportCode origin, AirportCode destination) {
        return destinations(origin).contains(destination);
    }

    Collection<Offer> leaving(
            AirportCode origin, AirportCode destination, Instant first, Instant last) {
        return from(origin).leaving(destination, first, last);
    }

    Collection<Offer> arriving(
            AirportCode origin, AirportCode destination, Instant first, Instant last) {
        return from(origin).arriving(destination, first, last);
    }
}
