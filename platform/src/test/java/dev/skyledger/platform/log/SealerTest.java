package dev.skyledger.platform.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skyledger.platform.TestDatabase;
import dev.skyledger.platform.bus.Trouble;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.axonserver.connector.event.axon.AxonServerEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** On a real Axon Server, whatever it remembers of earlier runs. */
@EnabledIfEnvironmentVariable(
        named = "SKYLEDGER_AXONSERVER",
        matches = ".+",
        disabledReason = "SKYLEDGER_AXONSERVER names no Axon Server (host:port)")
class SealerTest {

    private static final int EVENTS = 1_200;

    private final LogNode node = new LogNode(TestDatabase.freshUrl());
    private final String stream = UUID.randomUUID().toString();
    private AxonServerConnectionManager server;
    private EventStore store;
    private ServerEvents events;
    private SealedChain chain;

    @BeforeEach
    void connect() {
        var configuration =
                AxonServerConfiguration.builder()
                        .servers(System.getenv("SKYLEDGER_AXONSERVER"))
                        .componentName("sealer-test")
                        .build();
        server =
                AxonServerConnectionManager.builder()
                        .axonServerConfiguration(configuration)
                        .routingServers(configuration.getServers())
                        .build();
        server.start();
        store =
                AxonServerEventStore.builder()
                        .configuration(configuration)
                        .platformConnectionManager(server)
                        .eventSerializer(node.serializer)
                        .snapshotSerializer(node.serializer)
                        .snapshotFilter(SnapshotFilter.allowAll())
                        .upcasterChain(NoOpEventUpcaster.INSTANCE)
                        .build();
        events = new ServerEvents(server);
        chain = new SealedChain(node.jdbc, events);
        publish(0, EVENTS);
    }

    @AfterEach
    void close() {
        server.shutdown();
        node.close();
    }

    private void publish(int from, int count) {
        store.publish(
                IntStream.range(from, from + count)
                        .mapToObj(n -> LogNode.said(stream, n, "word " + n))
                        .toList());
    }

    private Sealer sealer() {
        var transactions = new TransactionTemplate(new JdbcTransactionManager(node.pool));
        return new Sealer(events, chain, transactions);
    }

    private void sealEverything(Sealer... sealers) {
        List.of(sealers).forEach(Sealer::start);
        var last = LogEngine.position(store.createHeadToken()) + 1;
        Awaitility.await("the chain reaches the end")
                .atMost(Duration.ofSeconds(60))
                .until(() -> chain.head().position() == last);
        List.of(sealers).forEach(Sealer::stop);
    }

    @Test
    void several_sealers_make_one_chain_and_it_is_sound() {
        sealEverything(sealer(), sealer());
        var verdict = new ChainVerification(chain).verify();
        assertThat(verdict.sound()).isTrue();
        assertThat(verdict.proven()).isEqualTo(chain.head().position());
    }

    @Test
    void it_goes_on_where_it_stood() {
        sealEverything(sealer());
        publish(EVENTS, 10);
        sealEverything(sealer());
        assertThat(new ChainVerification(chain).verify().sound()).isTrue();
    }

    @Test
    void an_event_that_is_not_what_was_sealed_is_named() {
        sealEverything(sealer());
        node.jdbc
                .sql("update seal.link set hash = sha256('other'::bytea) where position = 700")
                .update();
        assertThat(new ChainVerification(chain).verify().firstBad()).isEqualTo(700);
    }

    @Test
    void the_server_starts_counting_at_zero_and_forgets_no_first_event() {
        assertThat(chain.after(0, 0)).isEmpty();
        sealEverything(sealer());
        assertThat(chain.after(0, 1).getFirst().position()).isEqualTo(1);
    }

    @Test
    void a_sequence_number_that_somebody_took_is_a_conflict() {
        assertThatThrownBy(() -> publish(3, 1))
                .satisfies(it -> assertThat(Trouble.of(it)).isEqualTo(Trouble.CONFLICT));
    }
}
