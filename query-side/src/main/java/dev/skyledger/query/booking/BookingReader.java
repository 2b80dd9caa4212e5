package dev.skyledger.query.booking;

import dev.skyledger.contracts.booking.BookingStatus;
import dev.skyledger.contracts.booking.Contact;
import dev.skyledger.contracts.booking.PaymentStatus;
import dev.skyledger.contracts.booking.StayingItem;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Locator;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.shared.TravellerId;
import dev.skyledger.query.booking.BookingTable.Stored;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import tools.jackson.databind.json.JsonMapper;

/** Reads one booking from a row of {@link BookingRows}. */
final class BookingReader implements RowMapper<Stored> {

    private final JsonMapper json;

    private final CorrectedNames names;

    private final ChangedItems items;

    BookingReader(JsonMapper json) {
        this.json = json;
        this.names = new CorrectedNames(json);
        this.items = new ChangedItems(json);
    }

    @Override
    public Stored mapRow(ResultSet row, int number) throws SQLException {
        var currency = row.getString("currency");
        var payment = row.getString("payment");
        return new Stored(
                new BookingId(row.getString("booking")),
                new Locator(row.getString("locator")),
                new TravellerId(row.getString("traveller")),
                BookingStatus.valueOf(row.getString("status_now")),
                currency == null ? null : Money.ofMinor(row.getLong("total"), currency),
                items.in(row.getString("items"), row.getString("changed")),
                names.in(row.getString("passengers"), row.getString("names")),
                json.readValue(row.getString("contact"), Contact.class),
                instant(row.getTimestamp("pay_by")),
                payment == null ? null : PaymentStatus.valueOf(payment),
                row.getString("payment_reason"),
                (Boolean) row.getObject("payment_retryable"),
                row.getString("action_url"),
                row.getString("reason"),
                row.getString("reason_detail"),
                (Integer) row.getObject("available"),
                staying(row.getString("staying")),
                money(row, "captured", currency),
                money(row, "refunded_now", currency),
                ExchangeRow.in(json, row.getString("exchanges")),
                OpenChanges.in(row.getString("changes"), json),
                row.getTimestamp("created_at").toInstant(),
                row.getLong("version"));
    }

    private @Nullable List<StayingItem> staying(@Nullable String text) {
        return text == null ? null : List.of(json.readValue(text, StayingItem[].class));
    }

    private static @Nullable Money money(ResultSet row, String column, @Nullable String currency)
            throws SQLException {
        var minor = (Long) row.getObject(column);
        return minor == null || currency == null ? null : Money.ofMinor(minor, currency);
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
