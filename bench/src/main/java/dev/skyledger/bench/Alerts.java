package dev.skyledger.bench;

import dev.skyledger.bench.machine.Machine;
import java.nio.file.Path;
import java.time.Duration;
import javax.sql.DataSource;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.EventProcessingConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * P7: prices change at a steady rate while very many alerts wait for them. How long it takes from a
 * change to the notification that a reader sees, and whether those that were told are exactly those
 * whom plain SQL over the log finds. {@code ALERTS}, {@code ROUTES}, {@code CHANGES} (a second) and
 * {@code SECONDS} say how much, {@code STEP} by how many euros a price moves at most.
 */
final class Alerts {

    private Alerts() {}

    public static void main(String[] arguments) throws Exception {
        var machine =
                new Machine(
                        Path.of(System.getProperty("bench.database")),
                        ProcessHandle.current().pid());
        try (var app = SpringApplication.run(Class.forName("dev.skyledger.Skyledger"), arguments)) {
            var crowd = AlertCrowd.configured();
            var market = new AlertMarket(app.getBean(CommandGateway.class), crowd);
            var oracle =
                    new AlertOracle(
                            new JdbcTemplate(app.getBean(DataSource.class)),
                            app.getBean(EventProcessingConfiguration.class));
            var began = System.nanoTime();
            market.open();
            market.watch();
            var set = "s to set %d alerts through commands".formatted(crowd.alerts());
            Comparison.printAlone(machine, "P7-set", seconds(began), set, 0);
            oracle.awaitNobodyBehind();
            var known = "s until every view and process knew them";
            Comparison.printAlone(machine, "P7-known", seconds(began), known, 0);
            machine.settles(Duration.ofMinutes(2));
            measure(machine, crowd, market, oracle);
        }
        System.exit(0);
    }

    private static void measure(
            Machine machine, AlertCrowd crowd, AlertMarket market, AlertOracle oracle)
            throws InterruptedException {
        var before = machine.spent();
        try (var seen = oracle.watch()) {
            var began = System.nanoTime();
            var refused = market.change();
            var took = seconds(began);
            var behind = oracle.behind();
            Comparison.printAlone(
                    machine, "P7-changes", crowd.total() / took, "price changes/s", refused);
            var most = behind.values().stream().mapToLong(it -> it).max().orElse(0);
            Comparison.printAlone(
                    machine, "P7-behind", most, "events not read yet by the slowest", behind);
            var busy = Math.round(machine.spent().othersSince(before) * 100);
            oracle.awaitNobodyBehind();
            var told = seen.latencies();
            Comparison.printAlone(
                    machine, "P7-told", told.count() / took, "notifications/s", told.unseen());
            var unit =
                    "ms from a change to its notification, of %d, 99 of 100; half within %.0f, most %.0f, others had %d %%"
                            .formatted(
                                    told.count(), told.percentile(0.5), told.percentile(1), busy);
            Comparison.printAlone(machine, "P7", told.percentile(0.99), unit, oracle.differences());
        }
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }
}
