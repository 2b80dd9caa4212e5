package dev.skyledger.saga.alert;

import dev.skyledger.contracts.alert.AlertSet;
import java.time.ZoneOffset;
import java.util.stream.Stream;

/** An alert that begins as rows, one for each of its routes. */
final class WatchRows {

    static final String INSERT =
            """
            insert into price_alerts.watch (alert, origin, destination, first_day, last_day, ends, cabin,
                adults, children, infants, target, currency, routes, stops, new_lows, active, told)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, true, false)
            on conflict do nothing
            """;

    private WatchRows() {}

    static Stream<Object[]> of(AlertSet set) {
        var criteria = set.criteria();
        return criteria.origins().stream()
                .flatMap(from ->
                        criteria.destinations().stream()
                                .map(to -> row(set, from.value(), to.value())));
    }

    @SuppressWarnings("NullAway") // any cabin is null
    private static Object[] row(AlertSet set, String origin, String destination) {
        var criteria = set.criteria();
        var party = criteria.party();
        var watch = Watch.of(set);
        return new Object[] {
            set.alert().value(),
            origin,
            destination,
            criteria.from(),
            criteria.to(),
            set.ends().atOffset(ZoneOffset.UTC),
            criteria.cabin() == null ? null : criteria.cabin().name(),
            party.adults(),
            party.children(),
            party.infants(),
            watch.target().minor(),
            watch.target().currency(),
            watch.routes().toArray(String[]::new),
            watch.stops(),
            watch.newLows()
        };
    }
}
