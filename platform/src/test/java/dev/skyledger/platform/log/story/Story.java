package dev.skyledger.platform.log.story;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** A small aggregate for tests: it counts its own words. */
@Aggregate(snapshotTriggerDefinition = "storySnapshots")
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
class Story {

    record Tell(@TargetAggregateIdentifier String story, String words) {}

    record Told(String story, String words) {}

    @AggregateIdentifier private String story;

    private int told;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    int handle(Tell command) {
        apply(new Told(command.story(), command.words()));
        return told;
    }

    @EventSourcingHandler
    void on(Told event) {
        story = event.story();
        told++;
    }

    /** For the framework. */
    Story() {}
}
