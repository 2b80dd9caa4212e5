package dev.skyledger.bench;

import dev.skyledger.bench.machine.Database;
import dev.skyledger.bench.machine.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Compares the product with its plain twin and prints a line of JSON for each figure. The first
 * argument is a folder for everything that is written; {@code ONLY} names one comparison.
 */
final class Bench {

    static final String ONLY = Objects.requireNonNullElse(System.getenv("ONLY"), "P1 P2 P3");

    private final Path folder;
    private final Database database;
    private final Extent extent = Extent.configured();
    private final Servers servers;

    private Bench(Path folder, Database database) {
        this.folder = folder;
        this.database = database;
        servers = new Servers(folder, database, extent);
    }

    public static void main(String[] arguments) throws Exception {
        var folder = Path.of(arguments[0]).toAbsolutePath();
        Files.createDirectories(folder);
        try (var database = Database.start(folder.resolve("postgres"))) {
            var bench = new Bench(folder, database);
            if (ONLY.contains("P3")) {
                bench.commands();
            }
            if (ONLY.contains("P1") || ONLY.contains("P2")) {
                bench.servers.withTwin();
            }
            if (ONLY.contains("ITSELF")) {
                bench.servers.withAnother();
            }
            if (ONLY.contains("C2")) {
                bench.servers.alone("uploads", (machine, at) -> new Uploads(machine, at).measure());
            }
            if (ONLY.contains("P5")) {
                bench.servers.alone(
                        "searches",
                        (machine, at) -> new Searches(machine, at).measure(bench.extent));
            }
            if (ONLY.contains("P6")) {
                bench.servers.alone(
                        "freshness", (machine, at) -> new Freshness(machine, at).measure());
            }
            if (ONLY.contains("A16")) {
                bench.servers.alone(
                        "suggestions",
                        (machine, at) -> new Suggestions(machine, at).measure(bench.extent));
            }
            if (ONLY.contains("A4")) {
                var url = database.url("product_prices");
                bench.servers.alone(
                        "prices", (machine, at) -> new Prices(machine, at, url).measure());
            }
            if (ONLY.contains("P7")) {
                bench.alerts();
            }
            if (ONLY.contains("P9")) {
                new Starts(folder.resolve("starts"), Servers.JVM).measure();
            }
            if (ONLY.contains("INDEX")) {
                bench.program(Reindexing.class, "reindexing");
            }
        }
        System.exit(0);
    }

    private void commands() throws IOException, InterruptedException, SQLException {
        program(Commands.class, "commands", "-Dbench.twin=" + database.create("twin_commands"));
    }

    /** A measurement in one process with the product. */
    private void program(Class<?> program, String name, String... more)
            throws IOException, InterruptedException, SQLException {
        try (var running = start(program, name, servers.product("product_" + name, 0), more)) {
            print(running.output());
        }
        if (Servers.PROFILED) {
            var said = database.statements("product_" + name);
            Files.writeString(folder.resolve(name + ".sql"), said);
        }
    }

    private Program start(Class<?> program, String name, List<String> arguments, String... more)
            throws IOException {
        var options = new ArrayList<>(servers.recording(name));
        options.addAll(List.of(more));
        options.add("-Dbench.database=" + database.folder());
        return Program.start(
                folder.resolve(name + ".log"), options, Program.bench(program), arguments);
    }

    private static void print(String output) {
        output.lines().filter(it -> it.startsWith("{")).forEach(System.out::println);
    }

    /** With {@code KILL=1} in two processes, of which the first is killed. */
    private void alerts() throws IOException, InterruptedException, SQLException {
        if (!"1".equals(System.getenv("KILL"))) {
            program(Alerts.class, "alerts");
            return;
        }
        var arguments = servers.product("product_alerts", 0);
        var act = "-Dbench.act=" + Alerts.Act.UNTIL_KILLED;
        try (var killed = start(Alerts.class, "alerts-killed", arguments, act)) {
            print(killed.outputOfKilled());
        }
        act = "-Dbench.act=" + Alerts.Act.AFTERWARDS;
        try (var next = start(Alerts.class, "alerts", arguments, act)) {
            print(next.output());
        }
    }
}
