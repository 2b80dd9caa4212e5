package dev.skyledger.query.flight;

import static dev.skyledger.contracts.Cast.LISBON_TO_NEW_YORK;
import static dev.skyledger.contracts.flight.FlightExamples.BUSINESS;
import static dev.skyledger.contracts.flight.FlightExamples.IN_THE_MORNING;
import static dev.skyledger.contracts.flight.FlightExamples.LIS_JFK;
import static dev.skyledger.contracts.flight.FlightExamples.MAPPED_ECONOMY;
import static dev.skyledger.contracts.flight.FlightExamples.TP204;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.skyledger.contracts.flight.FindFlight;
import dev.skyledger.contracts.flight.FindSeatAvailability;
import dev.skyledger.contracts.flight.FlightDetails.CabinDetails;
import dev.skyledger.contracts.flight.FlightDetails.FareDetails;
import dev.skyledger.contracts.flight.FlightScheduled;
import dev.skyledger.contracts.flight.SeatState;
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

    /** The flight whose economy cabin has a map. */
    static final FlightScheduled MAPPED =
            new FlightScheduled(
                    LISBON_TO_NEW_YORK,
                    TP204,
                    LIS_JFK,
                    IN_THE_MORNING,
                    List.of(MAPPED_ECONOMY, BUSINESS));

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

    CabinDetails economy() {
        var flight = projection.handle(new FindFlight(LISBON_TO_NEW_YORK)).orElseThrow();
        return flight.cabins().getFirst();
    }

    /** How many seats can be had in each fare of economy. */
    List<Integer> left() {
        return economy().fares().stream().map(FareDetails::seatsLeft).toList();
    }

    /** The seats that the map shows so. */
    List<String> in(SeatState state) {
        var map =
                projection
                        .handle(new FindSeatAvailability(LISBON_TO_NEW_YORK))
                        .orElseThrow()
                        .seatMap();
        assertThat(map).hasSize(1);
        return map.getFirst().rows().stream()
                .flatMap(row -> row.seats().stream())
                .filter(seat -> seat.state() == state)
                .map(seat -> seat.seat().toString())
                .toList();
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
