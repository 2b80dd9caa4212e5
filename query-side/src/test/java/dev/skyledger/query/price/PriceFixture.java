package dev.skyledger.query.price;

import com.zaxxer.hikari.HikariDataSource;
import dev.skyledger.platform.DirectWrites;
import dev.skyledger.platform.TestDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GenericTrackedEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
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
    private final PriceProjection projection;
    private final List<EventMessage<?>> told = new ArrayList<>();

    PriceFixture() {
        DirectWrites.migrate(database, "price_view");
        var rows = new PriceRows(new JdbcTemplate(database), JsonMapper.builder().build());
        projection = new PriceProjection(rows);
    }

    /** Hands over events of one moment in one batch, as their processor does. */
    void at(String moment, Object... events) throws Exception {
        var batch = new ArrayList<EventMessage<?>>();
        for (var event : events) {
            var message =
                    new GenericEventMessage<>(
                            GenericEventMessage.asEventMessage(event), () -> Instant.parse(moment));
            var tracked =
                    new GenericTrackedEventMessage<>(
                            new GlobalSequenceTrackingToken(told.size() + 1L), message);
            batch.add(tracked);
            told.add(tracked);
        }
        handle(batch);
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
