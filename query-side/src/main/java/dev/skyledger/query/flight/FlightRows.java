package dev.skyledger.query.flight;

import dev.skyledger.contracts.flight.FlightScheduled;
import dev.skyledger.contracts.flight.FlightStatus;
import dev.skyledger.contracts.inventory.HoldExtended;
import dev.skyledger.contracts.inventory.PlanAdopted;
import dev.skyledger.contracts.inventory.SeatsAssigned;
import dev.skyledger.contracts.inventory.SeatsHeld;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.contracts.shared.HoldId;
import dev.skyledger.platform.processing.Rows;
import dev.skyledger.platform.processing.Tables;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes down flights and who has their seats. */
@Component
class FlightRows {

    private final Rows flights;
    private final Rows holds;
    private final JdbcClient db;
    private final JsonMapper json;

    FlightRows(Tables tables, JdbcClient db, JsonMapper json) {
        this.flights = tables.rows("flight_view.flight", List.of("flight"));
        this.holds = tables.rows("flight_view.hold", List.of("hold"));
        this.db = db;
        this.json = json;
    }

    void scheduled(FlightScheduled event, Instant at) {
        var route = event.route();
        var row = new HashMap<String, Object>();
        row.put("flight", event.flight().value());
        row.put("number", event.number().value());
        row.put("origin", route.origin().value());
        row.put("origin_zone", route.originZone().getId());
        row.put("destination", route.destination().value());
        row.put("destination_zone", route.destinationZone().getId());
        row.put("departure", utc(event.times().departure()));
        row.put("arrival", utc(event.times().arrival()));
        row.put("status", FlightStatus.SCHEDULED.name());
        row.put("cabins", json.writeValueAsString(event.cabins()));
        row.put("version", 1L);
        row.put("changed_at", utc(at));
        flights.put(row);
    }

    void plan(PlanAdopted event, Instant at) {
        flights.set(
                Map.of(
                        "flight", event.inventory().flight().value(),
                        "departure", utc(event.times().departure()),
                        "arrival", utc(event.times().arrival()),
                        "cabins", json.writeValueAsString(event.cabins()),
                        "version", event.version(),
                        "changed_at", utc(at)));
    }

    void status(FlightId flight, FlightStatus status, Instant at) {
        flights.set(
                Map.of(
                        "flight", flight.value(),
                        "status", status.name(),
                        "changed_at", utc(at)));
    }

    void held(SeatsHeld event) {
        var row = new HashMap<String, Object>();
        row.put("hold", event.hold().value());
        row.put("flight", event.inventory().flight().value());
        row.put("cabin", event.cabin().name());
        row.put("fare", event.fare().value());
        row.put("seats", event.seats());
        row.put("places", "[]");
        row.put("held_till", utc(event.until()));
        if (event.ofBlocks() > 0) {
            row.put("from_blocks", json.writeValueAsString(event.fromBlocks()));
        }
        holds.put(row);
    }

    void heldLonger(HoldExtended event) {
        holds.set(Map.of("hold", event.hold().value(), "held_till", utc(event.until())));
    }

    /** Sold seats are held without an end. */
    void sold(HoldId hold) {
        var change = new HashMap<String, @Nullable Object>();
        change.put("hold", hold.value());
        change.put("held_till", null);
        holds.set(change);
    }

    void seated(SeatsAssigned event) {
        holds.set(
                Map.of(
                        "hold", event.hold().value(),
                        "places", json.writeValueAsString(event.places())));
    }

    void free(HoldId hold) {
        holds.remove(Map.of("hold", hold.value()));
    }

    void returned(HoldId hold, int left) {
        if (left == 0) {
            free(hold);
        } else {
            holds.set(Map.of("hold", hold.value(), "seats", left));
        }
    }

    void forget() {
        db.sql("delete from flight_view.flight; delete from flight_view.hold").update();
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
