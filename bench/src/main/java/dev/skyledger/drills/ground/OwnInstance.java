package dev.skyledger.drills.ground;

import dev.skyledger.bench.machine.Caller;
import dev.skyledger.bench.machine.Program;
import dev.skyledger.drills.http.Api;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The product as it is delivered, in a process of its own that can be killed, with its own
 * PostgreSQL in a folder of the drill; search is left out, for selling does without.
 */
public final class OwnInstance implements Ground {

    /** Under which the simulator's callbacks are signed, so that a drill can play the provider. */
    public static final String CALLBACK_SECRET = "the secret of a drill's callbacks";

    /** It is started often, and for a short time. */
    private static final List<String> OPTIONS =
            List.of("-Xmx1g", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    private final Path folder;
    private final List<String> settings;
    private final int port;
    private final Api api;
    private @Nullable Program program;
    private int starts;

    private OwnInstance(Path folder, List<String> settings) throws IOException {
        this.folder = folder;
        this.settings = settings;
        this.port = Program.freePort();
        this.api = new Api(URI.create("http://127.0.0.1:" + port));
    }

    /** Starts one in an empty folder; settings are those that differ from what is delivered. */
    public static OwnInstance start(Path folder, String... settings) {
        try {
            Files.createDirectories(folder);
            var instance = new OwnInstance(folder, List.of(settings));
            instance.start();
            return instance;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts it again after it was killed; returns when it accepts work, and says how long. */
    public Duration start() {
        var before = System.nanoTime();
        try {
            var log = folder.resolve("instance-%02d.log".formatted(++starts));
            var started = Program.start(log, OPTIONS, Program.product(), arguments());
            program = started;
            started.awaitAnswer(
                    URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return Duration.ofNanos(System.nanoTime() - before);
    }

    /** What is said last about a setting counts. */
    private List<String> arguments() {
        var arguments = new LinkedHashMap<String, String>();
        arguments.put("server.port", Integer.toString(port));
        arguments.put("skyledger.data", folder.resolve("data").toString());
        arguments.put("skyledger.sample.enabled", "false");
        arguments.put("skyledger.limits.enabled", "false");
        arguments.put("skyledger.embedded.search", "false");
        arguments.put("spring.elasticsearch.uris", "http://127.0.0.1:9");
        arguments.put("skyledger.security.access-token-life", "4h");
        arguments.put("skyledger.reconciliation.settling", "0s");
        arguments.put("skyledger.simulator.callback-secret", CALLBACK_SECRET);
        settings.forEach(setting -> {
            var parts = setting.split("=", 2);
            arguments.put(parts[0], parts[1]);
        });
        if ("true".equals(arguments.get("skyledger.embedded.search"))) {
            arguments.remove("spring.elasticsearch.uris");
        }
        return arguments.entrySet().stream()
                .map(it -> "--" + it.getKey() + "=" + it.getValue())
                .toList();
    }

    /** Ends the application as a power failure would; its PostgreSQL lives on. */
    public void kill() {
        var running = program;
        if (running != null) {
            running.kill();
        }
    }

    /** Ends PostgreSQL in the same way; says whether there was one. */
    public boolean killDatabase() {
        var file = folder.resolve("data").resolve("postgres").resolve("postmaster.pid");
        try (var lines = Files.lines(file)) {
            return lines
                    .limit(1)
                    .map(line -> Long.parseLong(line.strip()))
                    .flatMap(pid -> ProcessHandle.of(pid).stream())
                    .peek(ProcessHandle::destroyForcibly)
                    .peek(it -> it.onExit().join())
                    .toList()
                    .stream()
                    .findAny()
                    .isPresent();
        } catch (IOException | NumberFormatException e) {
            return false;
        }
    }

    @Override
    public Api api() {
        return api;
    }

    @Override
    public String password() {
        return Caller.PASSWORD;
    }

    @Override
    public String callbackSecret() {
        return CALLBACK_SECRET;
    }

    @Override
    public boolean isOwn() {
        return true;
    }

    /** Ends both; an orphaned PostgreSQL too. */
    @Override
    public void close() {
        api.close();
        try {
            var running = program;
            if (running != null) {
                running.close();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        killDatabase();
    }
}
