package dev.skyledger.query.booking;

import dev.skyledger.contracts.booking.HeldItem;
import dev.skyledger.contracts.booking.ItemExchanged;
import dev.skyledger.contracts.booking.ItemStatus;
import dev.skyledger.contracts.booking.PassengerNameCorrected;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.platform.processing.Rows;
import dev.skyledger.platform.processing.Tables;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** What was changed of a booking after it was placed: a row for each name and each flight. */
final class LaterChanges {

    private final Rows names;

    private final Rows items;

    private final JsonMapper json;

    private final JdbcClient db;

    LaterChanges(Tables tables, JsonMapper json, JdbcClient db) {
        this.names = tables.rows("booking_view.name", List.of("booking", "passenger"));
        this.items = tables.rows("booking_view.item", List.of("booking", "item"));
        this.json = json;
        this.db = db;
    }

    void named(PassengerNameCorrected it) {
        names.put(
                Map.of(
                        "booking", it.booking(),
                        "passenger", it.passenger(),
                        "given", json.writeValueAsString(it.givenName()),
                        "family", json.writeValueAsString(it.familyName())));
    }

    void exchanged(ItemExchanged it) {
        it.from().forEach(old -> put(it.booking(), exchanged(old)));
        it.to().forEach(fresh -> put(it.booking(), ItemRow.of(fresh)));
    }

    private static ItemRow exchanged(HeldItem old) {
        return ItemRow.of(old).withOwn(ItemStatus.EXCHANGED);
    }

    private void put(BookingId booking, ItemRow item) {
        items.put(
                Map.of(
                        "booking", booking,
                        "item", item.item(),
                        "json", json.writeValueAsString(item)));
    }

    void forget() {
        db.sql("delete from booking_view.name").update();
        db.sql("delete from booking_view.item").update();
    }
}
