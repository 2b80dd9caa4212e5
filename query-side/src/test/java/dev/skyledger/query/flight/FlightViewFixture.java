package dev.skyledger.query.flight;

import com.zaxxer.hikari.HikariDataSource;
import dev.skyledger.platform.TestDatabase;
import dev.skyledger.platform.processing.WrittenTables;
import java.time.Clock;
import java.util.List;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.GenericEventMessage;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The view of flights on a real database, which is told events and asked questions. */
final class FlightViewFixture implements AutoCloseable {

    private final HikariDataSource database = TestDatabase.fresh();
    private final FlightProjection projection;
    private final KeptSeatQueries kept;
    private final Weekdays weekdays;

    FlightViewFixture(Clock clock) {
        Flyway.configure()
                .dataSource(database)
                .defaultSchema("flight_view")
                .locations("classpath:db/migration/flight_view")
                .load()
                .migrate();
        var db = JdbcClient.create(database);
        var json = JsonMapper.builder().build();
        var reader =
                new FlightReader(
                        db, json, new SeatCounts(db, clock), new SeatTerms(db, clock), clock);
        projection =
                new FlightProjection(
                        new FlightRows(WrittenTables.of(database), db, json),
                        new KeptSeatRows(WrittenTables.of(database), db, json),
                        reader,
                        new SeatMaps(db, json, clock));
        weekdays = new Weekdays(db, clock);
        kept =
                new KeptSeatQueries(
                        new OversaleReader(db, reader, new SeatHolders(db, clock)),
                        db,
                        json,
                        clock);
    }

    FlightProjection given(Object... events) throws Exception {
        var adapter = new AnnotationEventHandlerAdapter(projection);
        for (var event : List.of(events)) {
            adapter.handle(GenericEventMessage.asEventMessage(event));
        }
        return projection;
    }

    KeptSeatQueries kept() {
        return kept;
    }

    Weekdays weekdays() {
        return weekdays;
    }

    @Override
    public void close() {
        database.close();
    }
}
