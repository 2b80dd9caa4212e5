package dev.skyledger.command.notification;

import dev.skyledger.contracts.notification.FindNotification;
import dev.skyledger.contracts.notification.NotificationDetails;
import dev.skyledger.contracts.notification.ReadNotification;
import dev.skyledger.contracts.refusal.NotFound;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.shared.InboxId;
import dev.skyledger.contracts.shared.NotificationId;
import dev.skyledger.platform.security.Caller;
import dev.skyledger.platform.waiting.Views;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A traveller has seen a notification; saying so twice is saying it once. */
@RestController
class ReadNotificationEndpoint {

    private static final String VIEW = "notice-view";

    private final CommandGateway commands;
    private final QueryGateway queries;
    private final Views views;

    ReadNotificationEndpoint(CommandGateway commands, QueryGateway queries, Views views) {
        this.commands = commands;
        this.queries = queries;
        this.views = views;
    }

    @PostMapping("/notifications/{notification}/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void read(@PathVariable NotificationId notification, Caller caller) {
        var question = new FindNotification(notification, caller.id());
        if (queries.query(question, NotificationDetails.class).join() == null) {
            throw new RefusalException(new NotFound("notification", notification.value()));
        }
        commands.sendAndWait(new ReadNotification(InboxId.of(caller.id()), notification));
        views.caughtUp(VIEW);
    }
}
