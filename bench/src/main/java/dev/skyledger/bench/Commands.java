package dev.skyledger.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.skyledger.bench.load.Callers;
import dev.skyledger.bench.load.Outcome;
import dev.skyledger.bench.machine.Machine;
import dev.skyledger.bench.twin.Sale;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * P3, both sides in one process: a command (a hold and its release count as two) against the twin's
 * transaction, spread over many flights and all on one. First as delivered, with every view and
 * process behind the commands; then the commands alone, for the twin keeps no views either.
 */
final class Commands {

    /** As many connections as the product's partitions and writers have together. */
    private static final int CONNECTIONS = 16;

    private Commands() {}

    public static void main(String[] arguments) throws Exception {
        var extent = Extent.configured();
        var machine =
                new Machine(
                        Path.of(System.getProperty("bench.database")),
                        ProcessHandle.current().pid());
        var callers = new Callers(Extent.CALLERS, Thread.ofVirtual().factory());
        try (var app = SpringApplication.run(Class.forName("dev.skyledger.Skyledger"), arguments);
                var pool = pool(System.getProperty("bench.twin"))) {
            var holds = new Holds(app.getBean(CommandGateway.class));
            var sale = new Sale(new JdbcTemplate(pool), transactions(pool));
            var measured = new Measured(extent, machine, callers, holds, sale);
            measured.compare("P3-many-with-views", Extent.FLIGHTS);
            measured.compare("P3-one-with-views", 1);
            app.getBean(EventProcessingConfiguration.class)
                    .eventProcessors()
                    .values()
                    .forEach(EventProcessor::shutDown);
            measured.compare("P3-many", Extent.FLIGHTS);
            measured.compare("P3-one", 1);
        }
        System.exit(0);
    }

    /** What both sides need in every comparison. */
    private record Measured(
            Extent extent, Machine machine, Callers callers, Holds holds, Sale sale) {

        void compare(String id, int flights) throws InterruptedException {
            holds.open(flights);
            sale.prepare(flights);
            new Comparison(machine)
                    .run(
                            extent,
                            time -> doubled(callers.closedLoop(time, _ -> holds.holdAndRelease())),
                            time -> callers.closedLoop(time, _ -> sell(sale, flights)))
                    .print(id, "commands/s against transactions/s", Outcome::perSecond);
        }
    }

    private static HikariDataSource pool(String url) {
        var config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername("postgres");
        config.setPassword("postgres");
        config.setMaximumPoolSize(CONNECTIONS);
        return new HikariDataSource(config);
    }

    private static TransactionTemplate transactions(HikariDataSource pool) {
        return new TransactionTemplate(new JdbcTransactionManager(pool));
    }

    private static @Nullable String sell(Sale sale, int flights) {
        var flight = 1 + ThreadLocalRandom.current().nextInt(flights);
        return sale.book(UUID.randomUUID(), flight, 1, "Ana Silva", "ana@example.org")
                ? null
                : "sold out";
    }

    private static Outcome doubled(Outcome pairs) {
        return new Outcome(
                pairs.done() * 2,
                pairs.seconds(),
                pairs.p50(),
                pairs.p95(),
                pairs.p99(),
                pairs.others());
    }
}
