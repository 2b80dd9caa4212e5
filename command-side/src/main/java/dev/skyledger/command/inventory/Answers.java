package dev.skyledger.command.inventory;

import dev.skyledger.contracts.refusal.NotFound;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.platform.bus.Absence;
import dev.skyledger.platform.waiting.Views;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Sends what is asked of a flight's seats, and answers once it can be seen. */
@Component
class Answers {

    private final CommandGateway commands;
    private final Views views;

    Answers(CommandGateway commands, Views views) {
        this.commands = commands;
        this.views = views;
    }

    <R> R of(FlightId flight, Object command) {
        try {
            return commands.sendAndWait(command);
        } catch (RuntimeException e) {
            throw Absence.isIn(e)
                    ? new RefusalException(new NotFound("flight", flight.value()))
                    : e;
        }
    }

    /** That it is done, or that it is accepted where the view is behind. */
    HttpStatus seen(HttpStatus done) {
        return views.caughtUp("flight-view") ? done : HttpStatus.ACCEPTED;
    }
}
