package dev.skyledger.query.alert;

import dev.skyledger.contracts.alert.AlertDetails;
import dev.skyledger.contracts.alert.FindAlert;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers what is asked about one alert. */
@Component
class AlertQueries {

    private final AlertTable alerts;

    AlertQueries(AlertTable alerts) {
        this.alerts = alerts;
    }

    @QueryHandler
    @Nullable AlertDetails handle(FindAlert query) {
        return alerts.find(query.alert(), query.owner()).orElse(null);
    }
}
