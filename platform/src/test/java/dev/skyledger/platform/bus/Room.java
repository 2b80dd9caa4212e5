package dev.skyledger.platform.bus;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import dev.skyledger.contracts.refusal.NotFound;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.shared.StreamOf;
import java.util.HashSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A room with places, for tests of the bus. */
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
public class Room {

    public record Open(@TargetAggregateIdentifier String stream, int places) implements StreamOf {}

    public record Hold(@TargetAggregateIdentifier String stream, String guest)
            implements StreamOf {}

    public record Release(@TargetAggregateIdentifier String stream, String guest)
            implements StreamOf {}

    public record RefuseLate(@TargetAggregateIdentifier String stream) implements StreamOf {}

    public record Break(@TargetAggregateIdentifier String stream) implements StreamOf {}

    public record Die(@TargetAggregateIdentifier String stream) implements StreamOf {}

    public record Opened(String stream, int places) {}

    public record Held(String stream, String guest) {}

    public record Released(String stream, String guest) {}

    @AggregateIdentifier private String id;
    private int free;
    private Set<String> guests = new HashSet<>();

    @CommandHandler
    public Room(Open command) {
        apply(new Opened(command.stream(), command.places()));
    }

    @CommandHandler
    String handle(Hold command) {
        if (guests.contains(command.guest())) {
            return "repeat";
        }
        if (free == 0) {
            throw new RefusalException(new NotFound("place", command.stream()));
        }
        apply(new Held(id, command.guest()));
        return "held";
    }

    @CommandHandler
    String handle(Release command) {
        if (!guests.contains(command.guest())) {
            return "nothing to release";
        }
        apply(new Released(id, command.guest()));
        return "released";
    }

    @CommandHandler
    void handle(RefuseLate command) {
        apply(new Held(id, "nobody"));
        throw new RefusalException(new NotFound("reason", command.stream()));
    }

    @CommandHandler
    void handle(Break command) {
        apply(new Held(id, "nobody"));
        throw new IllegalStateException("broken on purpose");
    }

    @CommandHandler
    void handle(Die command) {
        apply(new Held(id, "nobody"));
        CurrentUnitOfWork.get()
                .onPrepareCommit(_ -> {
                    throw new LinkageError("killed on purpose");
                });
    }

    @EventSourcingHandler
    void on(Opened event) {
        id = event.stream();
        free = event.places();
    }

    @EventSourcingHandler
    void on(Held event) {
        guests.add(event.guest());
        free--;
    }

    @EventSourcingHandler
    void on(Released event) {
        guests.remove(event.guest());
        free++;
    }

    Room() {
        // Axon rebuilds it from its events
    }
}
