package dev.skyledger.saga.alert;

import dev.skyledger.contracts.alert.MeetPriceTarget;
import dev.skyledger.platform.processing.Commands;
import dev.skyledger.saga.provider.Origin;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.springframework.stereotype.Component;

/** Tells an alert that its price was met; the batch commits only when the alert knows. */
@Component
class Telling {

    static final String ACTOR = "price-alerts";

    private final Commands commands;

    Telling(Commands commands) {
        this.commands = commands;
    }

    void tell(Drops.Drop drop) {
        var command = new MeetPriceTarget(drop.alert(), drop.found(), drop.cause().position());
        var metadata = Origin.of(drop.cause().message()).metadata("SYSTEM", ACTOR, "process");
        commands.send(new GenericCommandMessage<>(command, metadata));
    }
}
