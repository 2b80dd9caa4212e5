package dev.skyledger.bench;

import dev.skyledger.bench.machine.Database;
import dev.skyledger.bench.machine.Machine;
import dev.skyledger.bench.machine.Program;
import dev.skyledger.bench.twin.Twin;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Compares the product with its plain twin and prints a line of JSON for each figure. The first
 * argument is a folder for everything that is written; {@code ONLY} names one comparison.
 */
final class Bench {

    private static final String ONLY =
            Objects.requireNonNullElse(System.getenv("ONLY"), "P1 P2 P3");

    private static final boolean PROFILED = "1".equals(System.getenv("PROFILE"));

    /** Options of the virtual machine for both sides. */
    private static final List<String> JVM =
            Stream.of(Objects.requireNonNullElse(System.getenv("JVM"), "").split(" "))
                    .filter(it -> !it.isBlank())
                    .toList();

    private final Path folder;
    private final Database database;
    private final Extent extent = Extent.configured();

    private Bench(Path folder, Database database) {
        this.folder = folder;
        this.database = database;
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
                bench.overHttp();
            }
            if (ONLY.contains("C2")) {
                bench.withProduct("uploads", (machine, at) -> new Uploads(machine, at).measure());
            }
            if (ONLY.contains("P5")) {
                bench.withProduct(
                        "searches",
                        (machine, at) -> new Searches(machine, at).measure(bench.extent));
            }
            if (ONLY.contains("P6")) {
                bench.withProduct(
                        "freshness", (machine, at) -> new Freshness(machine, at).measure());
            }
            if (ONLY.contains("A16")) {
                bench.withProduct(
                        "suggestions",
                        (machine, at) -> new Suggestions(machine, at).measure(bench.extent));
            }
            if (ONLY.contains("A4")) {
                var url = database.url("product_prices");
                bench.withProduct(
                        "prices", (machine, at) -> new Prices(machine, at, url).measure());
            }
            if (ONLY.contains("P7")) {
                bench.alerts();
            }
            if (ONLY.contains("P9")) {
                new Starts(folder.resolve("starts"), JVM).measure();
            }
            if (ONLY.contains("INDEX")) {
                bench.alone(Reindexing.class, "reindexing");
            }
        }
        System.exit(0);
    }

    private void commands() throws IOException, InterruptedException, SQLException {
        alone(Commands.class, "commands", "-Dbench.twin=" + database.create("twin_commands"));
    }

    /** A measurement in one process with the product. */
    private void alone(Class<?> program, String name, String... more)
            throws IOException, InterruptedException, SQLException {
        try (var running = start(program, name, product("product_" + name, 0), more)) {
            print(running.output());
        }
        if (PROFILED) {
            var said = database.statements("product_" + name);
            Files.writeString(folder.resolve(name + ".sql"), said);
        }
    }

    private Program start(Class<?> program, String name, List<String> arguments, String... more)
            throws IOException {
        var options = new ArrayList<>(recording(name));
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
            alone(Alerts.class, "alerts");
            return;
        }
        var arguments = product("product_alerts", 0);
        var act = "-Dbench.act=" + Alerts.Act.UNTIL_KILLED;
        try (var killed = start(Alerts.class, "alerts-killed", arguments, act)) {
            print(killed.outputOfKilled());
        }
        act = "-Dbench.act=" + Alerts.Act.AFTERWARDS;
        try (var next = start(Alerts.class, "alerts", arguments, act)) {
            print(next.output());
        }
    }

    private void overHttp() throws IOException, InterruptedException, SQLException {
        var ours = Program.freePort();
        var other = Program.freePort();
        var machine = new Machine(database.folder(), ProcessHandle.current().pid());
        try (var product =
                        Program.start(
                                folder.resolve("product.log"),
                                recording("product"),
                                Program.product(),
                                product("product", ours));
                var _ = product.awaitAnswer(at(ours, "/actuator/health/readiness"));
                var twin =
                        Program.start(
                                folder.resolve("twin.log"),
                                JVM,
                                Program.bench(Twin.class),
                                twin(ours, other));
                var _ = twin.awaitAnswer(at(other, "/"))) {
            if (ONLY.contains("P1")) {
                new FlashSale(machine).measure(extent, ours, other);
            }
            if (ONLY.contains("P2")) {
                new Bookings(machine).measure(extent, ours, other);
            }
            if (PROFILED) {
                Files.writeString(folder.resolve("product.sql"), database.statements("product"));
            }
        }
    }

    /** What is measured at the product alone, over HTTP. */
    private interface Measurement {
        void measure(Machine machine, URI address) throws IOException, InterruptedException;
    }

    private void withProduct(String name, Measurement measurement)
            throws IOException, InterruptedException, SQLException {
        var port = Program.freePort();
        var machine = new Machine(database.folder(), ProcessHandle.current().pid());
        try (var product =
                        Program.start(
                                folder.resolve(name + ".log"),
                                recording(name),
                                Program.product(),
                                product("product_" + name, port));
                var _ = product.awaitAnswer(at(port, "/actuator/health/readiness"))) {
            measurement.measure(machine, at(port, "/"));
        }
    }

    /** With {@code PROFILE=1} a flight recording is left beside the log. */
    private List<String> recording(String name) {
        var options = new ArrayList<>(JVM);
        if (PROFILED) {
            options.addAll(
                    List.of(
                            "-XX:StartFlightRecording=settings=profile,dumponexit=true,filename="
                                    + folder.resolve(name + ".jfr"),
                            "-XX:FlightRecorderOptions=stackdepth=256"));
        }
        return options;
    }

    private static URI at(int port, String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** As it is delivered, with search where it belongs, but without limits and sample data. */
    private List<String> product(String name, int port) throws SQLException {
        return List.of(
                "--server.port=" + port,
                "--skyledger.data=" + folder.resolve(name),
                "--skyledger.sample.enabled=false",
                "--skyledger.limits.enabled=false",
                "--skyledger.embedded.postgres=false",
                "--skyledger.security.access-token-life=2h",
                "--spring.datasource.url=" + database.create(name),
                "--spring.datasource.username=postgres",
                "--spring.datasource.password=postgres");
    }

    private List<String> twin(int ours, int port) throws SQLException {
        return List.of(
                "--spring.config.name=twin",
                "--server.port=" + port,
                "--spring.security.oauth2.resourceserver.jwt.jwk-set-uri="
                        + at(ours, "/.well-known/jwks.json"),
                "--spring.datasource.url=" + database.create("twin"),
                "--spring.datasource.username=postgres",
                "--spring.datasource.password=postgres");
    }
}
