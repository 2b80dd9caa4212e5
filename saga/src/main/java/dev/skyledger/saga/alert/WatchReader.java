package dev.skyledger.saga.alert;

import dev.skyledger.contracts.booking.Party;
import dev.skyledger.contracts.shared.AlertId;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.ResultSetExtractor;

/** Reads alerts from the rows of their routes. */
class WatchReader implements ResultSetExtractor<List<Watch>> {

    @Override
    public List<Watch> extractData(ResultSet rows) throws SQLException {
        var routes = new LinkedHashMap<String, Set<String>>();
        var watches = new LinkedHashMap<String, Watch>();
        while (rows.next()) {
            var alert = rows.getString("alert");
            var its = routes.computeIfAbsent(alert, _ -> new HashSet<>());
            its.add(Watch.route(rows.getString("origin"), rows.getString("destination")));
            watches.put(alert, watch(rows, its));
        }
        return List.copyOf(watches.values());
    }

    private static Watch watch(ResultSet row, Set<String> routes) throws SQLException {
        var cabin = row.getString("cabin");
        return new Watch(
                new AlertId(row.getString("alert")),
                routes,
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getObject("ends", OffsetDateTime.class).toInstant(),
                cabin == null ? null : Cabin.valueOf(cabin),
                new Party(row.getInt("adults"), row.getInt("children"), row.getInt("infants")),
                Money.ofMinor(row.getLong("target"), row.getString("currency")));
    }
}
