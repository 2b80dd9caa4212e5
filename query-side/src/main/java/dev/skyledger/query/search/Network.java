package dev.skyledger.query.search;

import dev.skyledger.contracts.flight.Route;
import dev.skyledger.contracts.flight.Times;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * What a search needs in memory: the flights to come, for those that connect, and what happened on
 * which day, for answers that are given again. Made from the rows, and following them; where there
 * are too many flights, those that leave last are left out.
 */
@Component
class Network {

    private static final Logger LOG = LoggerFactory.getLogger(Network.class);
    private static final int BATCH = 2_000;

    private final FlightRows rows;
    private final FlightDocuments documents;
    private final SearchPolicy policy;
    private final Clock clock;
    private final Ages ages = new Ages();
    private volatile @Nullable Known known;

    Network(FlightRows rows, FlightDocuments documents, SearchPolicy policy, Clock clock) {
        this.rows = rows;
        this.documents = documents;
        this.policy = policy;
        this.clock = clock;
    }

    /** What is known up to a position of the log, and when that was read. */
    record Known(
            Routes routes,
            Touches touches,
            long generation,
            long position,
            Ages ages,
            Instant readAt) {}

    /** Nothing before all rows were read once: a part of them would make a part of an answer. */
    @Nullable Known known() {
        return known;
    }

    /** Reads what changed in the rows; all of them if they are not those that were read before. */
    synchronized Known catchUp() {
        var before = known;
        var begun = clock.instant();
        var extent = rows.extent();
        if (before == null || before.generation() != extent.generation()) {
            before =
                    new Known(
                            new Routes(),
                            new Touches(extent.newest()),
                            extent.generation(),
                            -1,
                            ages,
                            begun);
        }
        var position = before.position();
        List<FlightRows.Row> changed;
        do {
            changed = rows.changedAfter(position, BATCH);
            for (var row : changed) {
                take(before, row);
                position = row.revision();
            }
        } while (changed.size() == BATCH);
        var now =
                new Known(
                        before.routes(),
                        before.touches(),
                        before.generation(),
                        Math.max(position, 0),
                        ages,
                        begun);
        ages.stood(now.position(), begun);
        known = now;
        return now;
    }

    private void take(Known into, FlightRows.Row row) {
        var route = row.state().route();
        var times = row.state().times();
        if (route == null || times == null) {
            return;
        }
        var isToCome = times.departure().isAfter(clock.instant());
        var before =
                isToCome
                        ? into.routes()
                                .put(
                                        new Routes.Planned(
                                                row.flight(), route, times, documents.cards(row)))
                        : into.routes().remove(row.flight());
        into.touches().touch(route, day(route, times), row.revision());
        if (before != null) {
            into.touches()
                    .touch(before.route(), day(before.route(), before.times()), row.revision());
        }
    }

    private static LocalDate day(Route route, Times times) {
        return LocalDate.ofInstant(times.departure(), route.originZone());
    }

    /** Lets go of what has left, and of what leaves last where it is too much. */
    synchronized void tidy() {
        var all = known;
        if (all == null) {
            return;
        }
        var now = clock.instant();
        all.routes().all().stream()
                .filter(planned -> !planned.times().departure().isAfter(now))
                .forEach(planned -> all.routes().remove(planned.flight()));
        all.touches().forgetBefore(LocalDate.ofInstant(now, ZoneOffset.UTC).minusDays(2));
        var tooMany = all.routes().size() - policy.flightsInMemory();
        if (tooMany > 0) {
            LOG.warn(
                    "{} flights are too many to connect: the last to leave are left out.", tooMany);
            all.routes().all().stream()
                    .sorted(
                            Comparator.comparing(
                                            (Routes.Planned planned) -> planned.times().departure())
                                    .reversed())
                    .limit(tooMany)
                    .forEach(planned -> all.routes().remove(planned.flight()));
        }
    }
}
