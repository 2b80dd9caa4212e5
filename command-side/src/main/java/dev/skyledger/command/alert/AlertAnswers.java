package dev.skyledger.command.alert;

import dev.skyledger.contracts.alert.AlertCommand;
import dev.skyledger.contracts.alert.AlertDetails;
import dev.skyledger.contracts.alert.FindAlert;
import dev.skyledger.contracts.refusal.NotFound;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.shared.AlertId;
import dev.skyledger.contracts.shared.TravellerId;
import dev.skyledger.platform.bus.Absence;
import dev.skyledger.platform.waiting.Views;
import java.util.Optional;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.stereotype.Component;

/** Sends what changes an alert, and answers with the alert once its view shows the change. */
@Component
class AlertAnswers {

    private static final String VIEW = "alert-view";

    private final CommandGateway commands;
    private final QueryGateway queries;
    private final Views views;

    AlertAnswers(CommandGateway commands, QueryGateway queries, Views views) {
        this.commands = commands;
        this.queries = queries;
        this.views = views;
    }

    void send(AlertCommand command) {
        try {
            commands.sendAndWait(command);
        } catch (RuntimeException e) {
            throw Absence.isIn(e) ? unknown(command.alert()) : e;
        }
    }

    /** Whether the view shows what was written; it is waited for. */
    boolean settled() {
        return views.caughtUp(VIEW);
    }

    Optional<AlertDetails> shown(AlertId alert, TravellerId owner) {
        settled();
        return found(alert, owner);
    }

    Optional<AlertDetails> found(AlertId alert, TravellerId owner) {
        return Optional.ofNullable(
                queries.query(new FindAlert(alert, owner), AlertDetails.class).join());
    }

    static RefusalException unknown(AlertId alert) {
        return new RefusalException(new NotFound("price alert", alert.value()));
    }
}
