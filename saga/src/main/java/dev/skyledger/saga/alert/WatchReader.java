package dev.skyledger.saga.alert;

import dev.skyledger.contracts.booking.Party;
import dev.skyledger.contracts.shared.AlertId;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Reads alerts from their rows. What many of them have in common, as days and parties, they share
 * in memory too.
 */
final class WatchReader {

    private final Map<Object, Object> shared = new HashMap<>();

    Watch watch(ResultSet row) throws SQLException {
        var cabin = row.getString("cabin");
        return new Watch(
                new AlertId(row.getString("alert")),
                share(routes(row)),
                share(row.getObject("first_day", LocalDate.class)),
                share(row.getObject("last_day", LocalDate.class)),
                share(row.getObject("ends", OffsetDateTime.class).toInstant()),
                cabin == null ? null : Cabin.valueOf(cabin),
                share(
                        new Party(
                                row.getInt("adults"),
                                row.getInt("children"),
                                row.getInt("infants"))),
                share(Money.ofMinor(row.getLong("target"), row.getString("currency"))),
                row.getInt("stops"),
                row.getBoolean("new_lows"));
    }

    static Set<String> routes(ResultSet row) throws SQLException {
        return Set.of((String[]) row.getArray("routes").getArray());
    }

    @SuppressWarnings("unchecked")
    private <T> T share(T value) {
        return (T) Objects.requireNonNullElse(shared.putIfAbsent(value, value), value);
    }
}
