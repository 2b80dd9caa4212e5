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
 * whom plain SQL over the log finds. {@code ALERTS}, {@code ROUTES}, {@code CHANGES} (a second),
 * {@code WARM_UP} and {@code SECONDS} say how much, {@code STEP} by how many euros a price moves at
 * most, {@code NEW_LOWS} how many of a hundred are told every new low. With {@code KILL=1} the
 * process is killed half-way, and a second one goes on.
 */
final class Alerts {

    /** Which part of a run this process is. */
    enum Act {
        WHOLE,
        UNTIL_KILLED,
        AFTERWARDS
    }

    private final Machine machine;
    private final AlertCrowd crowd;
    private final CommandGateway commands;
    private final JdbcTemplate db;
    private final AlertOracle oracle;

    private Alerts(
            Machine machine,
            CommandGateway commands,
            JdbcTemplate db,
            EventProcessingConfiguration processors) {
        this.machine = machine;
        this.commands = commands;
        this.db = db;
        crowd = AlertCrowd.configured();
        oracle = new AlertOracle(db, processors);
    }

    public static void main(String[] arguments) throws Exception {
        var began = System.nanoTime();
        var machine =
                new Machine(
                        Path.of(System.getProperty("bench.database")),
                        ProcessHandle.current().pid());
        try (var app = SpringApplication.run(Class.forName("dev.skyledger.Skyledger"), arguments)) {
            var alerts =
                    new Alerts(
                            machine,
                            app.getBean(CommandGateway.class),
                            new JdbcTemplate(app.getBean(DataSource.class)),
                            app.getBean(EventProcessingConfiguration.class));
            switch (Act.valueOf(System.getProperty("bench.act", "WHOLE"))) {
                case WHOLE -> alerts.whole();
                case UNTIL_KILLED -> alerts.untilKilled();
                case AFTERWARDS -> alerts.afterwards(began);
            }
        }
        System.exit(0);
    }

    private void whole() throws InterruptedException {
        var market = opened();
        if (crowd.warmUp() > 0) {
            measure("P7-cold", market, crowd.warmUp());
        }
        measure("P7", market, crowd.seconds());
    }

    private AlertMarket opened() throws InterruptedException {
        var began = System.nanoTime();
        var market = AlertMarket.planned(commands, crowd);
        market.open();
        market.watch();
        var set = "s to set %d alerts through commands".formatted(crowd.alerts());
        print("P7-set", seconds(began), set, 0);
        oracle.awaitNobodyBehind();
        print("P7-known", seconds(began), "s until every view and process knew them", 0);
        machine.settles(Duration.ofMinutes(2));
        return market;
    }

    /** Prices change until the process is gone. */
    private void untilKilled() throws Exception {
        var market = opened();
        Thread.ofPlatform().daemon().start(() -> market.change(crowd.seconds()));
        Thread.sleep(Duration.ofSeconds(crowd.seconds() / 2));
        System.out.flush();
        var me = Long.toString(ProcessHandle.current().pid());
        new ProcessBuilder("kill", "-9", me).start().waitFor();
    }

    /** Whoever comes after finds what was left, and goes on. */
    private void afterwards(long began) throws InterruptedException {
        oracle.awaitNobodyBehind();
        var what = "s from the start after a kill until nobody is behind, %.0f of it to make sure";
        print("P7-again", seconds(began), what.formatted(AlertOracle.QUIET.toSeconds() * 1.0), 0);
        print("P7-killed", oracle.told(), "told, after a kill", oracle.differences());
        measure("P7-after", AlertMarket.found(commands, crowd, db), crowd.seconds());
    }

    private void measure(String id, AlertMarket market, int seconds) throws InterruptedException {
        var before = machine.spent();
        try (var seen = oracle.watch()) {
            var began = System.nanoTime();
            var refused = market.change(seconds);
            var took = seconds(began);
            var behind = oracle.behind();
            print(id + "-changes", crowd.changes() * seconds / took, "price changes/s", refused);
            var most = behind.values().stream().mapToLong(it -> it).max().orElse(0);
            print(id + "-behind", most, "events not read yet by the slowest", behind);
            var now = machine.spent();
            var busy = Math.round(now.othersSince(before) * 100);
            oracle.awaitNobodyBehind();
            var told = seen.latencies();
            print(id + "-told", told.count() / took, "notifications/s", told.unseen());
            var unit =
                    "ms from a change to its notification, of %d, 99 of 100; half within %.0f, most %.0f, others had %d %%"
                            .formatted(
                                    told.count(), told.percentile(0.5), told.percentile(1), busy);
            print(id, told.percentile(0.99), unit, oracle.differences());
        }
        System.gc();
        var memory = Runtime.getRuntime();
        var used = (memory.totalMemory() - memory.freeMemory()) >> 20;
        print(id + "-heap", used, "MiB in use, of %d".formatted(memory.maxMemory() >> 20), 0);
    }

    private void print(String id, double figure, String unit, Object failures) {
        Comparison.printAlone(machine, id, figure, unit, failures);
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }
}
