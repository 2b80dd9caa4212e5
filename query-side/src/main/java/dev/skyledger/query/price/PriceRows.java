package dev.skyledger.query.price;

import dev.skyledger.contracts.shared.Money;
import dev.skyledger.platform.fares.SeatHistory;
import dev.skyledger.query.price.PriceFold.FareChange;
import dev.skyledger.query.price.PriceFold.Gone;
import dev.skyledger.query.price.PriceFold.Seen;
import dev.skyledger.query.price.PriceProjection.Happened;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes what a batch of events changed about prices. */
@Component
class PriceRows {

    private final JdbcTemplate db;
    private final KnownFlights flights;
    private final SeatHistory history;

    PriceRows(JdbcTemplate db, KnownFlights flights, SeatHistory history) {
        this.db = db;
        this.flights = flights;
        this.history = history;
    }

    void fold(List<Happened> batch) {
        var events = flights.loud(batch);
        if (events.isEmpty()) {
            return;
        }
        var fold = new PriceFold(flights.known(events), history);
        events.forEach(fold::after);
        insert(fold.seen);
        end(fold.gone);
        note(fold.changes);
        flights.remember(fold);
    }

    void clear() {
        flights.clear();
        db.update("delete from price_view.observation; delete from price_view.fare_change");
    }

    private void insert(List<Seen> seen) {
        db.batchUpdate(
                """
                insert into price_view.observation
                (flight, cabin, position, number, origin, destination, day, departure, seen_at, currency, seat, seats, fares)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::bigint[], ?::jsonb) on conflict do nothing
                """,
                seen.stream().map(PriceRows::row).toList());
    }

    private static Object[] row(Seen it) {
        var cheapest = it.offer().fares().getFirst().price();
        var route = Objects.requireNonNull(it.fares().route());
        return new Object[] {
            it.flight().value(),
            it.offer().cabin().name(),
            it.position(),
            String.valueOf(it.fares().number()),
            route.origin().value(),
            route.destination().value(),
            Objects.requireNonNull(it.fares().day()),
            utc(Objects.requireNonNull(it.fares().departure())),
            utc(it.at()),
            cheapest.currency(),
            cheapest.minor(),
            array(it.offer().seats()),
            it.offer().json()
        };
    }

    private static String array(@Nullable Long[] seats) {
        var text = new StringBuilder("{");
        for (var seat : seats) {
            text.append(text.length() > 1 ? "," : "").append(seat);
        }
        return text.append('}').toString();
    }

    /** In the order of the log, so that each ends what was seen just before it. */
    private void end(List<Gone> gone) {
        db.batchUpdate(
                """
                update price_view.observation set gone_at = ?
                where flight = ? and cabin = ? and position < ? and gone_at is null
                """,
                gone.stream()
                        .map(it ->
                                new Object[] {
                                    utc(it.at()),
                                    it.flight().value(),
                                    it.cabin().name(),
                                    it.position()
                                })
                        .toList());
    }

    private void note(List<FareChange> changes) {
        db.batchUpdate(
                """
                insert into price_view.fare_change
                (position, cabin, fare, flight, number, origin, destination, day, kind, before, after, currency, changed_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                """,
                changes.stream().map(PriceRows::row).toList());
    }

    @SuppressWarnings("NullAway") // a fare that was opened or closed lacks one price
    private static Object[] row(FareChange it) {
        var route = Objects.requireNonNull(it.fares().route());
        return new Object[] {
            it.position(),
            it.cabin().name(),
            it.fare().value(),
            it.flight().value(),
            String.valueOf(it.fares().number()),
            route.origin().value(),
            route.destination().value(),
            it.fares().day(),
            it.kind(),
            minor(it.before()),
            minor(it.after()),
            currency(it),
            utc(it.at())
        };
    }

    private static @Nullable Long minor(@Nullable Money money) {
        return money == null ? null : money.minor();
    }

    private static String currency(FareChange it) {
        var price = it.after() == null ? it.before() : it.after();
        return price == null ? "" : price.currency();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
