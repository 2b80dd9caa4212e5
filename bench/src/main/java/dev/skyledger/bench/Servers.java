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

/** Starts what is measured over HTTP, each in a process of its own, and stops it again. */
final class Servers {

    static final boolean PROFILED = "1".equals(System.getenv("PROFILE"));

    /** Options of the virtual machine for both sides: the image's, and what {@code JVM} adds. */
    static final List<String> JVM =
            Stream.concat(Stream.of("-XX:+UseCompactObjectHeaders"), words("JVM").stream())
                    .toList();

    private final Path folder;
    private final Database database;
    private final Extent extent;

    Servers(Path folder, Database database, Extent extent) {
        this.folder = folder;
        this.database = database;
        this.extent = extent;
    }

    /** Ours beside its plain twin. */
    void withTwin() throws IOException, InterruptedException, SQLException {
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
            if (Bench.ONLY.contains("P1")) {
                new FlashSale(machine).measure(extent, ours, other);
            }
            if (Bench.ONLY.contains("P2")) {
                new Bookings(machine).measure(extent, ours, other);
            }
            if (PROFILED) {
                Files.writeString(folder.resolve("product.sql"), database.statements("product"));
            }
        }
    }

    /**
     * The product against itself: {@code OTHER_JAR} is another build, {@code OTHER} has arguments,
     * {@code OTHER_JVM} options of the virtual machine.
     */
    void withAnother() throws IOException, InterruptedException, SQLException {
        var ours = Program.freePort();
        var other = Program.freePort();
        var machine = new Machine(database.folder(), ProcessHandle.current().pid());
        var jar = words("OTHER_JAR");
        var arguments = new ArrayList<>(product("other", other));
        arguments.addAll(words("OTHER"));
        try (var product =
                        Program.start(
                                folder.resolve("product.log"),
                                recording("product"),
                                Program.product(),
                                product("product", ours));
                var _ = product.awaitAnswer(at(ours, "/actuator/health/readiness"));
                var another =
                        Program.start(
                                folder.resolve("other.log"),
                                Stream.concat(JVM.stream(), words("OTHER_JVM").stream()).toList(),
                                jar.isEmpty() ? Program.product() : List.of("-jar", jar.getFirst()),
                                arguments);
                var _ = another.awaitAnswer(at(other, "/actuator/health/readiness"))) {
            new Bookings(machine).measureProducts(extent, ours, other);
        }
    }

    /** What is measured at the product alone, over HTTP. */
    interface Measurement {
        void measure(Machine machine, URI address) throws IOException, InterruptedException;
    }

    void alone(String name, Measurement measurement)
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
            if (PROFILED) {
                Files.writeString(
                        folder.resolve(name + ".sql"), database.statements("product_" + name));
            }
        }
    }

    private static List<String> words(String variable) {
        return Stream.of(Objects.requireNonNullElse(System.getenv(variable), "").split(" "))
                .filter(it -> !it.isBlank())
                .toList();
    }

    /** With {@code PROFILE=1} a flight recording is left beside the log. */
    List<String> recording(String name) {
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
    List<String> product(String name, int port) throws SQLException {
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
