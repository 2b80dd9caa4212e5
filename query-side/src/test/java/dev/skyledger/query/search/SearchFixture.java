package dev.skyledger.query.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import co.elastic.clients.transport.rest5_client.Rest5ClientTransport;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import com.zaxxer.hikari.HikariDataSource;
import dev.skyledger.platform.DirectWrites;
import dev.skyledger.platform.MovableClock;
import dev.skyledger.platform.TestDatabase;
import dev.skyledger.platform.TestSearchNode;
import dev.skyledger.platform.connections.ConnectionExamples;
import dev.skyledger.platform.connections.ConnectionRules;
import dev.skyledger.platform.offer.OfferSeal;
import dev.skyledger.platform.personal.PersonalDataExamples;
import dev.skyledger.platform.web.Cursors;
import dev.skyledger.platform.web.Paging;
import dev.skyledger.platform.web.PagingExamples;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.message.BasicHeader;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import tools.jackson.databind.json.JsonMapper;

/** Search with a real database and a real index, which is told events and asked wishes. */
final class SearchFixture implements AutoCloseable {

    static final SearchPolicy POLICY =
            new SearchPolicy(
                    new BigDecimal("15.00"),
                    new BigDecimal("40.00"),
                    250_000,
                    Duration.ofSeconds(10));
    static final ConnectionRules RULES = ConnectionExamples.RULES;

    static final JsonMapper JSON = JsonMapper.builder().build();

    final MovableClock clock = new MovableClock();
    final HikariDataSource database = TestDatabase.fresh();
    final FlightRows rows = new FlightRows(new JdbcTemplate(database), JSON);
    final FlightDocuments documents = new FlightDocuments(JSON);
    final ElasticsearchClient client = client(TestSearchNode.address().uri());
    final FlightIndex index = new FlightIndex(client, documents);
    final FlightIndexer indexer = indexer();
    final Network network = new Network(rows, documents, POLICY, clock.asClock());
    final RecentAnswers recent = new RecentAnswers(clock.asClock());
    final ToldEvents told = new ToldEvents();
    private final AnnotationEventHandlerAdapter projection =
            new AnnotationEventHandlerAdapter(
                    new FlightSearchProjection(rows, indexer, new NetworkFollower(network)));

    SearchFixture() throws IOException {
        DirectWrites.migrate(database, "flight_search");
        wipe();
    }

    static ElasticsearchClient client(URI address) {
        var token = "ApiKey " + TestSearchNode.address().token();
        var low =
                Rest5Client.builder(address)
                        .setDefaultHeaders(new Header[] {new BasicHeader("Authorization", token)})
                        .build();
        return new ElasticsearchClient(new Rest5ClientTransport(low, new Jackson3JsonpMapper()));
    }

    /** Another node's indexer on the same rows and the same index. */
    FlightIndexer indexer() {
        return new FlightIndexer(rows, index, clock.asClock());
    }

    /** Hands over events in one batch, as their processor does. */
    SearchFixture given(Object... events) throws Exception {
        var batch = new ArrayList<EventMessage<?>>();
        for (var event : events) {
            batch.add(told.append(event));
        }
        handle(batch);
        return this;
    }

    /** Hands over once more what was told before, one by one. */
    void again() throws Exception {
        for (var message : told.all()) {
            handle(List.of(message));
        }
    }

    /** Tells everything once more in one batch. */
    void replay() throws Exception {
        handle(told.all());
    }

    FlightRebuild rebuild() {
        return new FlightRebuild(
                told,
                rows,
                indexer,
                new NetworkFollower(network),
                new DataSourceTransactionManager(database));
    }

    private void handle(List<? extends EventMessage<?>> events) throws Exception {
        var work = new BatchingUnitOfWork<>(events);
        var outcome = work.executeWithResult(() -> projection.handle(work.getMessage()));
        if (outcome.isExceptional()) {
            throw new IllegalStateException(outcome.exceptionResult());
        }
        network.catchUp();
    }

    /** Waits for nothing: the index is brought up and shows everything at once. */
    SearchFixture indexed() throws IOException {
        indexer.catchUp();
        refresh();
        return this;
    }

    void refresh() throws IOException {
        client.indices().refresh(refresh -> refresh.index(FlightIndex.ALIAS));
    }

    void wipe() throws IOException {
        for (var name : indices()) {
            client.indices().delete(delete -> delete.index(name));
        }
    }

    List<String> indices() throws IOException {
        return client
                .indices()
                .get(get -> get.index("flights-*").allowNoIndices(true))
                .indices()
                .keySet()
                .stream()
                .sorted()
                .toList();
    }

    Searching searching() {
        return searching(client, network);
    }

    /** The same node while nobody answers where the index should be. */
    Searching cutOff() {
        return searching(client(URI.create("http://127.0.0.1:1")), network);
    }

    /** A node that has just started on these rows and this index. */
    Searching started() {
        var fresh = new Network(rows, documents, POLICY, clock.asClock());
        fresh.catchUp();
        return searching(client, fresh);
    }

    private Searching searching(ElasticsearchClient client, Network network) {
        var seal = new OfferSeal(PersonalDataExamples.systemSeal(), Duration.ofMinutes(20));
        var scores = new Scores(POLICY, "EUR");
        var ways = new LegWays(RULES);
        var freshness = new Freshness(network, POLICY, clock.asClock());
        var search =
                new FlightSearch(
                        new DirectFlights(client, documents),
                        ways,
                        new NearestDates(ways),
                        RULES,
                        scores,
                        new Offers(seal, scores, clock.asClock()),
                        freshness,
                        clock.asClock());
        var pulse = new IndexPulse(new FlightIndex(client, documents));
        return new Searching(search, network, freshness, recent, pulse);
    }

    Paging page(int limit, @Nullable String cursor) {
        return PagingExamples.page(
                new Cursors(PersonalDataExamples.systemSeal(), clock.asClock()), limit, cursor);
    }

    @Override
    public void close() {
        try {
            client.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        database.close();
    }
}
