package dev.skyledger.saga.schedule;

import dev.skyledger.contracts.booking.ConnectingFlight;
import dev.skyledger.contracts.booking.Journey;
import dev.skyledger.contracts.flight.Route;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.platform.connections.ConnectionRules;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds which flights of a journey somebody changes to or from, by the rules of search. */
@Component
class ConnectingFlights {

    private final Schedules schedules;

    private final ConnectionRules rules;

    ConnectingFlights(Schedules schedules, ConnectionRules rules) {
        this.schedules = schedules;
        this.rules = rules;
    }

    /** Those that leave from where the changed flight goes, and those that go where it leaves. */
    List<ConnectingFlight> of(Announcement changed, Journey journey) {
        return journey.flights().stream()
                .filter(flight -> !flight.equals(changed.flight()))
                .flatMap(flight -> of(changed.before().route(), flight))
                .toList();
    }

    private Stream<ConnectingFlight> of(Route route, FlightId flight) {
        var schedule = schedules.of(flight);
        if (schedule == null) {
            return Stream.empty();
        }
        var other = schedule.route();
        return Stream.of(true, false)
                .filter(onward -> onward ? follows(other, route) : follows(route, other))
                .map(onward ->
                        new ConnectingFlight(
                                flight,
                                schedule.times(),
                                onward,
                                onward ? least(route, other) : least(other, route),
                                Duration.ofMillis(rules.most())));
    }

    private static boolean follows(Route next, Route before) {
        return next.origin().equals(before.destination());
    }

    private Duration least(Route before, Route next) {
        return Duration.ofMillis(rules.least(before.origin(), next.origin(), next.destination()));
    }
}
