package dev.skyledger.platform.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.junit.jupiter.api.Test;

class ProvenanceTest {

    private static final Actor ANNA = new Actor(Actor.Kind.TRAVELLER, "anna", "TRAVELLER");
    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";

    private final SimpleCommandBus bus = SimpleCommandBus.builder().build();
    private final Map<String, EventMessage<?>> events = new LinkedHashMap<>();

    ProvenanceTest() {
        bus.registerDispatchInterceptor(new ProvenanceOnCommands());
        bus.registerHandlerInterceptor(
                new CorrelationDataInterceptor<>(new ProvenanceOnConsequences()));
        bus.subscribe(
                String.class.getName(),
                command ->
                        events.put(
                                (String) command.getPayload(),
                                GenericEventMessage.asEventMessage(command.getPayload())));
    }

    @Test
    void what_is_bound_in_the_caller_is_on_the_event() {
        var command = command("book");
        Provenance.of(ANNA, "web", TRACE)
                .onBehalfOf("ben", "he called")
                .run(() -> bus.dispatch(command));

        var metadata = events.get("book").getMetaData();
        assertThat(metadata)
                .containsEntry(
                        "actor", Map.of("kind", "TRAVELLER", "id", "anna", "role", "TRAVELLER"))
                .containsEntry("onBehalfOf", "ben")
                .containsEntry("reason", "he called")
                .containsEntry("channel", "web")
                .containsEntry("traceId", TRACE)
                .containsEntry("commandId", command.getIdentifier())
                .containsEntry("causationId", command.getIdentifier())
                .containsKey("correlationId");
    }

    @Test
    void what_follows_from_an_event_is_done_by_the_system_in_the_same_story() {
        Provenance.of(ANNA, "web", TRACE).run(() -> bus.dispatch(command("book")));
        var cause = events.get("book");
        handling(cause, () -> bus.dispatch(command("pay")));

        assertThat(events.get("pay").getMetaData())
                .containsEntry("actor", Map.of("kind", "SYSTEM", "id", "process", "role", "SYSTEM"))
                .containsEntry("correlationId", cause.getMetaData().get("correlationId"))
                .containsEntry("traceId", TRACE)
                .containsEntry("causationId", cause.getIdentifier())
                .doesNotContainKeys("onBehalfOf", "reason");
    }

    @Test
    void what_nobody_claims_the_system_did() {
        bus.dispatch(command("sweep"));
        assertThat(events.get("sweep").getMetaData())
                .containsKeys(
                        "actor", "channel", "correlationId", "causationId", "traceId", "commandId");
    }

    @Test
    void an_answer_from_outside_keeps_the_story_it_belongs_to() {
        Provenance.as(Actor.provider("simulator"), "callback")
                .following("story", "cause")
                .run(() -> bus.dispatch(command("authorised")));
        assertThat(events.get("authorised").getMetaData())
                .containsEntry(
                        "actor", Map.of("kind", "PROVIDER", "id", "simulator", "role", "PROVIDER"))
                .containsEntry("correlationId", "story")
                .containsEntry("causationId", "cause");
    }

    @Test
    void the_binding_ends_with_the_work() {
        Provenance.of(ANNA, "web", TRACE).run(() -> assertThat(Provenance.current()).isNotNull());
        assertThat(Provenance.current()).isNull();
    }

    /** As a processor does it: the correlation data of the event apply to what is made inside. */
    private static void handling(EventMessage<?> event, Runnable handler) {
        var work = DefaultUnitOfWork.startAndGet(event);
        work.registerCorrelationDataProvider(new ProvenanceOnConsequences());
        work.execute(handler);
    }

    private static CommandMessage<String> command(String payload) {
        return new GenericCommandMessage<>(payload, MetaData.emptyInstance());
    }
}
