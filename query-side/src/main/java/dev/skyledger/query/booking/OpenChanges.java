package dev.skyledger.query.booking;

import dev.skyledger.contracts.booking.BookingCancelled;
import dev.skyledger.contracts.booking.BookingEvent;
import dev.skyledger.contracts.booking.BookingExpired;
import dev.skyledger.contracts.booking.BookingRejected;
import dev.skyledger.contracts.booking.HeldItem;
import dev.skyledger.contracts.booking.ItemExchanged;
import dev.skyledger.contracts.booking.PassengerWithdrawn;
import dev.skyledger.contracts.booking.ScheduleChangeAccepted;
import dev.skyledger.contracts.booking.ScheduleChangeEvent;
import dev.skyledger.contracts.booking.ScheduleChangeRefused;
import dev.skyledger.contracts.booking.ScheduleChangeReported;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.ItemId;
import dev.skyledger.platform.processing.Rows;
import dev.skyledger.platform.processing.Tables;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The changes of flights that somebody may still decide about: a row for each flight. */
final class OpenChanges {

    private final Rows rows;

    private final JsonMapper json;

    private final JdbcClient db;

    OpenChanges(Tables tables, JsonMapper json, JdbcClient db) {
        this.rows = tables.rows("booking_view.change", List.of("booking", "item"));
        this.json = json;
        this.db = db;
    }

    void evolve(BookingEvent event) {
        switch (event) {
            case ScheduleChangeEvent change -> evolve(change);
            case ItemExchanged it -> close(it.booking(), it.from());
            case BookingCancelled it -> close(it.booking(), it.items());
            case BookingExpired it -> close(it.booking(), it.items());
            case BookingRejected it -> close(it.booking(), it.items());
            case PassengerWithdrawn it ->
                    it.staying().stream()
                            .filter(item -> item.passengers().isEmpty())
                            .forEach(item -> close(it.booking(), item.item()));
            default -> {}
        }
    }

    private void evolve(ScheduleChangeEvent event) {
        switch (event) {
            case ScheduleChangeReported it ->
                    rows.put(
                            Map.of(
                                    "booking", it.booking(),
                                    "item", it.item(),
                                    "json", json.writeValueAsString(it)));
            case ScheduleChangeAccepted it -> close(it.booking(), it.item());
            case ScheduleChangeRefused it -> close(it.booking(), it.item());
        }
    }

    private void close(BookingId booking, List<HeldItem> items) {
        items.forEach(item -> close(booking, item.item()));
    }

    private void close(BookingId booking, ItemId item) {
        rows.remove(Map.of("booking", booking, "item", item));
    }

    void forget() {
        db.sql("delete from booking_view.change").update();
    }

    /** As a row has them; none where there are none. */
    static List<ScheduleChangeReported> in(@Nullable String rows, JsonMapper json) {
        return rows == null
                ? List.of()
                : List.of(json.readValue(rows, ScheduleChangeReported[].class));
    }
}
