package dev.skyledger.query.alert;

import dev.skyledger.contracts.alert.AlertCriteria;
import dev.skyledger.contracts.alert.AlertDetails;
import dev.skyledger.contracts.alert.AlertStatus;
import dev.skyledger.contracts.alert.FindLowestJourney;
import dev.skyledger.contracts.alert.FindLowestPrice;
import dev.skyledger.contracts.alert.FoundPrice;
import dev.skyledger.contracts.shared.AlertId;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.shared.TravellerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads alerts; one that was withdrawn is not there any more. */
@Component
class AlertTable {

    private static final String STANDING =
            "select * from alert_view.alert where traveller = :owner and ended is distinct from"
                    + " 'WITHDRAWN'";

    private static final String NEWEST =
            STANDING
                    + """
                     and (cast(:after as text) is null or (created_at, alert)
                         < (select a.created_at, a.alert from alert_view.alert a where a.alert = :after))
                    order by created_at desc, alert desc limit :most
                    """;

    private final JdbcClient db;
    private final JsonMapper json;
    private final QueryGateway queries;

    AlertTable(JdbcClient db, JsonMapper json, QueryGateway queries) {
        this.db = db;
        this.json = json;
        this.queries = queries;
    }

    /** An alert as it is stored. */
    private record Stored(AlertDetails details, AlertCriteria criteria) {}

    List<AlertDetails> list(TravellerId owner, @Nullable String after, int most) {
        return db
                .sql(NEWEST)
                .param("owner", owner.value())
                .param("after", after)
                .param("most", most)
                .query((row, _) -> stored(row))
                .list()
                .stream()
                .map(this::shown)
                .toList();
    }

    Optional<AlertDetails> find(AlertId alert, TravellerId owner) {
        return db.sql(STANDING + " and alert = :alert")
                .param("owner", owner.value())
                .param("alert", alert.value())
                .query((row, _) -> stored(row))
                .optional()
                .map(this::shown);
    }

    /** With what it would find now; one that is over looks no more. */
    private AlertDetails shown(Stored stored) {
        var it = stored.details();
        if (it.status() == AlertStatus.ENDED) {
            return it;
        }
        return new AlertDetails(
                it.alertId(),
                it.origin(),
                it.destination(),
                it.from(),
                it.to(),
                it.adults(),
                it.children(),
                it.infants(),
                it.cabin(),
                it.maxStops(),
                it.target(),
                it.status(),
                lowest(stored.criteria()),
                it.lastMet(),
                it.lastMetAt(),
                it.createdAt());
    }

    /** Directly on any of the days, or with connections where they are looked for. */
    private @Nullable FoundPrice lowest(AlertCriteria criteria) {
        var direct = ask(new FindLowestPrice(criteria));
        var other = criteria.mostStops() > 0 ? ask(new FindLowestJourney(criteria)) : null;
        return direct == null || other != null && isLess(other, direct) ? other : direct;
    }

    private @Nullable FoundPrice ask(Object query) {
        return queries.query(query, FoundPrice.class).join();
    }

    private static boolean isLess(FoundPrice one, FoundPrice other) {
        return one.price().minor() < other.price().minor();
    }

    private Stored stored(ResultSet row) throws SQLException {
        var criteria = json.readValue(row.getString("criteria"), AlertCriteria.class);
        var met = row.getString("last_met");
        var party = criteria.party();
        var target = row.getObject("target", Long.class);
        return new Stored(
                new AlertDetails(
                        new AlertId(row.getString("alert")),
                        criteria.origin(),
                        criteria.destination(),
                        criteria.from(),
                        criteria.to(),
                        party.adults(),
                        party.children(),
                        party.infants(),
                        criteria.cabin(),
                        criteria.maxStops(),
                        target == null ? null : Money.ofMinor(target, row.getString("currency")),
                        AlertStatus.valueOf(row.getString("status")),
                        null,
                        met == null ? null : json.readValue(met, FoundPrice.class),
                        instant(row, "last_met_at"),
                        row.getObject("created_at", OffsetDateTime.class).toInstant()),
                criteria);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
