package dev.skyledger.query.alert;

import dev.skyledger.contracts.alert.AlertDetails;
import dev.skyledger.contracts.refusal.NotFound;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.shared.AlertId;
import dev.skyledger.platform.security.Caller;
import dev.skyledger.platform.web.Page;
import dev.skyledger.platform.web.Paging;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A traveller goes through their own alerts, the newest first. */
@RestController
class AlertsEndpoint {

    private final AlertTable alerts;

    AlertsEndpoint(AlertTable alerts) {
        this.alerts = alerts;
    }

    @GetMapping("/flights/alerts")
    Page<AlertDetails> mine(Caller caller, Paging paging) {
        return paging.page(
                alerts.list(caller.id(), paging.after(), paging.limit() + 1),
                it -> it.alertId().value());
    }

    @GetMapping("/flights/alerts/{alert}")
    AlertDetails one(@PathVariable AlertId alert, Caller caller) {
        return alerts.find(alert, caller.id())
                .orElseThrow(
                        () -> new RefusalException(new NotFound("price alert", alert.value())));
    }
}
