package dev.skyledger.bench;

import dev.skyledger.bench.machine.Caller;
import dev.skyledger.bench.machine.Program;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The delivered program with servers of its own, in a folder that outlives it, so that it can be
 * killed and started again.
 */
final class Instance implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Path folder;
    private final List<String> options;
    private final List<String> arguments;
    private final URI address;
    private @Nullable Program program;
    private int starts;

    /** Options are the virtual machine's; settings differ from what is delivered. */
    Instance(Path folder, List<String> options, List<String> settings) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.options = options;
        var port = Program.freePort();
        address = URI.create("http://127.0.0.1:" + port + "/");
        arguments = new ArrayList<>(settings);
        arguments.add("--server.port=" + port);
        arguments.add("--skyledger.data=" + folder.resolve("data"));
        arguments.add("--skyledger.limits.enabled=false");
    }

    /** Something that somebody tries until it succeeds. */
    interface Trial {
        boolean succeeds() throws IOException, InterruptedException;
    }

    URI address() {
        return address;
    }

    Path database() {
        return folder.resolve("data").resolve("postgres");
    }

    /** Starts the program and tries all the time; says after how many seconds that succeeded. */
    double start(Trial trial) throws IOException, InterruptedException {
        var log = folder.resolve("instance-%02d.log".formatted(++starts));
        var began = System.nanoTime();
        program = Program.start(log, options, Program.product(), arguments);
        for (var so = tried(trial); !so.isEmpty(); so = tried(trial)) {
            if (System.nanoTime() - began > PATIENCE.toNanos()) {
                throw new IllegalStateException("%s; see %s".formatted(so, log));
            }
            Thread.sleep(100);
        }
        return (System.nanoTime() - began) / 1e9;
    }

    /** What was in the way; nothing where it succeeded. */
    private static String tried(Trial trial) throws InterruptedException {
        try {
            return trial.succeeds() ? "" : "it was not accepted";
        } catch (IOException | IllegalStateException e) {
            return e.toString();
        }
    }

    /** How many events its log has, as far as its views have read. */
    long events() throws IOException, InterruptedException {
        try (var caller = new Caller(address);
                var http = HttpClient.newHttpClient()) {
            var request =
                    HttpRequest.newBuilder(address.resolve("/api/v1/audit/projections"))
                            .header("Authorization", "Bearer " + caller.token("auditor"))
                            .build();
            return FlightFile.answer(http, request)
                    .path("items")
                    .valueStream()
                    .mapToLong(view -> view.path("position").asLong(0))
                    .max()
                    .orElse(0);
        }
    }

    /** Ends the program as {@code kill -9} does; its servers live on. */
    void kill() {
        var running = program;
        if (running != null) {
            running.kill();
        }
    }

    /** Ends all of it, also a PostgreSQL that was left behind. */
    @Override
    public void close() throws InterruptedException, IOException {
        var running = program;
        if (running != null) {
            running.close();
        }
        var left = database().resolve("postmaster.pid");
        if (Files.exists(left)) {
            var pid = Long.parseLong(Files.readAllLines(left).getFirst().strip());
            ProcessHandle.of(pid).ifPresent(ProcessHandle::destroy);
        }
    }
}
