package dev.skyledger.query.price;

import com.zaxxer.hikari.HikariDataSource;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.contracts.shared.InventoryId;
import dev.skyledger.contracts.shared.StreamOf;
import dev.skyledger.platform.DirectWrites;
import dev.skyledger.platform.TestDatabase;
import dev.skyledger.platform.log.Provenance;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The view of prices on a real database, which is told events at moments and asked questions. */
final class PriceFixture implements AutoCloseable {

    private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");

    final HikariDataSource database = TestDatabase.fresh();
    final JdbcClient db = JdbcClient.create(database);
    final CheapestDates dates = new CheapestDates(db);
    final PriceHistory history = new PriceHistory(db, "EUR");
    private final Supplier<PriceRows> rows;
    private PriceProjection projection;
    private final List<EventMessage<?>> told = new ArrayList<>();

    PriceFixture() {
        DirectWrites.migrate(database, "price_view");
        var jdbc = new JdbcTemplate(database);
        rows =
                () ->
                        new PriceRows(
                                jdbc,
                                new KnownFlights(jdbc, JsonMapper.builder().build()),
                                this::seats);
        projection = new PriceProjection(rows.get());
    }

    /** As another process that has read nothing but the rows. */
    void startAgain() {
        projection = new PriceProjection(rows.get());
    }

    /** Hands over events of one moment in one batch, as their processor does. */
    void at(String moment, Object... events) throws Exception {
        at(moment, MetaData.emptyInstance(), events);
    }

    /** The same, said by a supplier. */
    void suppliedAt(String moment, Object... events) throws Exception {
        at(moment, MetaData.with(Provenance.CHANNEL, Provenance.SUPPLIER), events);
    }

    private void at(String moment, MetaData metadata, Object... events) throws Exception {
        var batch = new ArrayList<EventMessage<?>>();
        for (var event : events) {
            var stream = ((StreamOf) event).stream();
            var number = stream(stream).count();
            var tracked =
                    new GenericTrackedDomainEventMessage<>(
                            new GlobalSequenceTrackingToken(told.size() + 1L),
                            "Type",
                            stream,
                            number,
                            GenericEventMessage.asEventMessage(event).withMetaData(metadata),
                            () -> Instant.parse(moment));
            batch.add(tracked);
            told.add(tracked);
        }
        handle(batch);
    }

    private Stream<DomainEventMessage<?>> stream(String name) {
        return told.stream()
                .<DomainEventMessage<?>>map(it -> (DomainEventMessage<?>) it)
                .filter(it -> it.getAggregateIdentifier().equals(name));
    }

    private List<Object> seats(FlightId flight, long first, long last) {
        return stream(InventoryId.of(flight).value())
                .filter(it -> it.getSequenceNumber() >= first && it.getSequenceNumber() <= last)
                .<Object>map(DomainEventMessage::getPayload)
                .toList();
    }

    /** Up to which of its events the row of a flight counts the seats. */
    long counted(FlightId flight) {
        return db.sql("select seats from price_view.flight where flight = ?")
                .param(flight.value())
                .query(Long.class)
                .single();
    }

    /** Everything once more, as after a crash before the token was written. */
    void again() throws Exception {
        handle(told);
    }

    /** Everything from the beginning, into empty tables. */
    void replay() throws Exception {
        projection.forget();
        handle(told);
    }

    private void handle(List<EventMessage<?>> batch) throws Exception {
        var adapter = new AnnotationEventHandlerAdapter(projection);
        var work = new BatchingUnitOfWork<>(batch);
        var outcome = work.executeWithResult(() -> adapter.handle(work.getMessage()));
        if (outcome.isExceptional()) {
            throw new IllegalStateException(outcome.exceptionResult());
        }
    }

    static Market market(String at) {
        return new Market(List.of("LIS"), List.of("JFK"), LISBON, Instant.parse(at));
    }

    LowestPrices lowestAt(String at) {
        return new LowestPrices(db, Clock.fixed(Instant.parse(at), ZoneOffset.UTC));
    }

    List<String> rows() {
        return db.sql(
                        """
                        select flight || cabin || position || seen_at || coalesce(gone_at::text, '') || seats::text
                        from price_view.observation order by flight, cabin, position
                        """)
                .query(String.class)
                .list();
    }

    @Override
    public void close() {
        database.close();
    }
}
