package dev.skyledger.query.flight;

import dev.skyledger.contracts.inventory.BlockShare;
import dev.skyledger.contracts.inventory.OverbookingAuthorised;
import dev.skyledger.contracts.inventory.OversaleDeclared;
import dev.skyledger.contracts.inventory.OversaleDetails.Answer;
import dev.skyledger.contracts.inventory.OversaleResolved;
import dev.skyledger.contracts.inventory.SeatsAskedBack;
import dev.skyledger.contracts.inventory.SeatsBlocked;
import dev.skyledger.contracts.shared.BlockId;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.OversaleId;
import dev.skyledger.platform.processing.Rows;
import dev.skyledger.platform.processing.Tables;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes down on what terms the cabins of flights are sold. */
@Component
class KeptSeatRows {

    private final Rows overbookings;
    private final Rows blocks;
    private final Rows oversales;
    private final Rows asked;
    private final JdbcClient db;
    private final JsonMapper json;

    KeptSeatRows(Tables tables, JdbcClient db, JsonMapper json) {
        this.overbookings = tables.rows("flight_view.overbooking", List.of("flight", "cabin"));
        this.blocks = tables.rows("flight_view.block", List.of("block"));
        this.oversales = tables.rows("flight_view.oversale", List.of("oversale"));
        this.asked = tables.rows("flight_view.asked", List.of("oversale", "booking"));
        this.db = db;
        this.json = json;
    }

    void authorised(OverbookingAuthorised event) {
        overbookings.put(
                Map.of(
                        "flight", event.inventory().flight().value(),
                        "cabin", event.cabin().name(),
                        "seats", event.after()));
    }

    void blocked(SeatsBlocked event) {
        var row = new HashMap<String, @Nullable Object>();
        row.put("block", event.block().value());
        row.put("flight", event.inventory().flight().value());
        row.put("cabin", event.cabin().name());
        row.put("seats", event.seats());
        row.put("seats_left", event.seats());
        row.put("numbers", json.writeValueAsString(event.numbers()));
        row.put("reason", event.reason());
        row.put("code", event.code());
        blocks.put(row);
    }

    /** What blocks keep after they gave seats to a hold, or got some. */
    void shared(List<BlockShare> shares) {
        for (var share : shares) {
            blocks.set(
                    Map.of(
                            "block", share.block().value(),
                            "seats_left", share.left(),
                            "numbers", json.writeValueAsString(share.numbers())));
        }
    }

    void unblocked(BlockId block) {
        blocks.remove(Map.of("block", block.value()));
    }

    void declared(OversaleDeclared event, Instant at) {
        var row = new HashMap<String, @Nullable Object>();
        row.put("oversale", event.oversale().value());
        row.put("flight", event.inventory().flight().value());
        row.put("cabin", event.cabin().name());
        row.put("excess", event.excess());
        row.put("reason", event.reason());
        row.put("declared_at", at);
        oversales.put(row);
    }

    void resolved(OversaleResolved event, Instant at) {
        var change = new HashMap<String, @Nullable Object>();
        change.put("oversale", event.oversale().value());
        change.put("resolved_at", at);
        change.put("resolution", event.by().name());
        change.put("resolution_note", event.reason());
        oversales.set(change);
        event.asked().forEach(booking -> kept(event.oversale(), booking));
    }

    /** Enough others gave theirs back. */
    private void kept(OversaleId oversale, BookingId booking) {
        asked.set(
                Map.of(
                        "oversale", oversale.value(),
                        "booking", booking.value(),
                        "answer", Answer.SEATS_KEPT.name()));
    }

    void asked(SeatsAskedBack event, Instant at) {
        for (var booking : event.holders()) {
            asked.put(
                    Map.of(
                            "oversale", event.oversale().value(),
                            "booking", booking.value(),
                            "flight", event.inventory().flight().value(),
                            "cabin", event.cabin().name(),
                            "asked_at", at));
        }
    }

    void forget() {
        db.sql(
                        """
                        delete from flight_view.overbooking; delete from flight_view.block;
                        delete from flight_view.oversale; delete from flight_view.asked
                        """)
                .update();
    }
}
