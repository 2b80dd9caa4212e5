package dev.skyledger.command.flight;

import dev.skyledger.platform.reference.PlacesExamples;
import java.time.Clock;
import javax.sql.DataSource;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What takes many flights at once, with claims in a real database and a log in memory. */
public final class ManyFlights {

    private ManyFlights() {}

    public static FlightSketches sketches(Clock clock) {
        return new FlightSketches(new FlightRequests(PlacesExamples.BUNDLED, clock, "EUR"));
    }

    public static FlightIntake intake(DataSource database, CommandGateway commands, Clock clock) {
        migrate(database, "flight_claims");
        return new FlightIntake(commands, new ManyClaims(JdbcClient.create(database), clock));
    }

    public static void migrate(DataSource database, String schema) {
        Flyway.configure()
                .dataSource(database)
                .defaultSchema(schema)
                .locations("classpath:db/migration/" + schema)
                .load()
                .migrate();
    }

    public static Configuration axon(InMemoryEventStorageEngine log) {
        return DefaultConfigurer.defaultConfiguration(false)
                .configureSerializer(_ -> Jackson3Serializer.builder().build())
                .configureEmbeddedEventStore(_ -> log)
                .configureAggregate(Flight.class)
                .start();
    }
}
