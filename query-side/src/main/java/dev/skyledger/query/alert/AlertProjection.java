package dev.skyledger.query.alert;

import dev.skyledger.contracts.alert.AlertEnded;
import dev.skyledger.contracts.alert.AlertEvent;
import dev.skyledger.contracts.alert.AlertPaused;
import dev.skyledger.contracts.alert.AlertResumed;
import dev.skyledger.contracts.alert.AlertRetargeted;
import dev.skyledger.contracts.alert.AlertSet;
import dev.skyledger.contracts.alert.AlertStatus;
import dev.skyledger.contracts.alert.PriceTargetMet;
import dev.skyledger.contracts.shared.AlertId;
import dev.skyledger.platform.processing.Json;
import dev.skyledger.platform.processing.Rows;
import dev.skyledger.platform.processing.Tables;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.Timestamp;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** One row for each alert: what it waits for, whether it watches, and what met it last. */
@Component
@ProcessingGroup("alert-view")
class AlertProjection {

    private final Rows alerts;
    private final JdbcClient db;
    private final JsonMapper json;

    AlertProjection(Tables tables, JdbcClient db, JsonMapper json) {
        this.alerts = tables.rows("alert_view.alert", List.of("alert"));
        this.db = db;
        this.json = json;
    }

    @EventHandler
    void on(AlertEvent event, @Timestamp Instant at) {
        switch (event) {
            case AlertSet set -> alerts.put(row(set, at));
            case AlertRetargeted retargeted ->
                    alerts.set(
                            Map.of(
                                    "alert", retargeted.alert(),
                                    "target", retargeted.after().minor()));
            case PriceTargetMet met ->
                    alerts.set(
                            Map.of(
                                    "alert",
                                    met.alert(),
                                    "last_met",
                                    new Json(json.writeValueAsString(met.found())),
                                    "last_met_at",
                                    at));
            case AlertPaused paused -> is(AlertStatus.PAUSED, paused.alert());
            case AlertResumed resumed -> is(AlertStatus.ACTIVE, resumed.alert());
            case AlertEnded ended ->
                    alerts.set(
                            Map.of(
                                    "alert", ended.alert(),
                                    "status", AlertStatus.ENDED,
                                    "ended", ended.reason()));
        }
    }

    @ResetHandler
    void forget() {
        db.sql("delete from alert_view.alert").update();
    }

    private void is(AlertStatus status, AlertId alert) {
        alerts.set(Map.of("alert", alert, "status", status));
    }

    private Map<String, @Nullable Object> row(AlertSet set, Instant at) {
        var row = new HashMap<String, @Nullable Object>();
        var target = set.target();
        row.put("alert", set.alert());
        row.put("traveller", set.traveller());
        row.put("criteria", new Json(json.writeValueAsString(set.criteria())));
        row.put("target", target == null ? null : target.minor());
        row.put("currency", set.coin().getCurrencyCode());
        row.put("status", AlertStatus.ACTIVE);
        row.put("created_at", at);
        return row;
    }
}
