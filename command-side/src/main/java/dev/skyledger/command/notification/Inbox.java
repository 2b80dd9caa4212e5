package dev.skyledger.command.notification;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import dev.skyledger.contracts.notification.NotificationRead;
import dev.skyledger.contracts.notification.ReadNotification;
import dev.skyledger.contracts.shared.InboxId;
import java.util.HashSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** What one traveller has seen of what they were told; each thing is seen once. */
@Aggregate(cache = "aggregates", snapshotTriggerDefinition = "inventorySnapshots")
@Revision("1")
@JsonAutoDetect(fieldVisibility = Visibility.ANY)
class Inbox {

    @AggregateIdentifier private @Nullable InboxId inbox;

    private Set<String> read = new HashSet<>();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ReadNotification command) {
        if (!read.contains(command.notification().value())) {
            apply(new NotificationRead(command.inbox(), command.notification()));
        }
    }

    @EventSourcingHandler
    void on(NotificationRead event) {
        inbox = event.inbox();
        read.add(event.notification().value());
    }

    /** For Axon, which fills the inbox from its events. */
    Inbox() {}
}
