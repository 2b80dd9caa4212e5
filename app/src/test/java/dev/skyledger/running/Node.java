package dev.skyledger.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** The application in a process of its own, so that it can be killed. */
public final class Node implements AutoCloseable {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Process process;
    private final URI address;
    private final Path log;
    private final Api api;

    private Node(Process process, URI address, Path log, Tokens tokens) {
        this.process = process;
        this.address = address;
        this.log = log;
        this.api = new Api(address, tokens);
    }

    /**
     * Starts a node on a database, with secrets from the folder, without search, samples and
     * limits; what is said last about a setting counts.
     */
    public static Node start(String databaseUrl, Path data, String... more) {
        var settings =
                new LinkedHashMap<>(
                        Map.of(
                                "skyledger.data", data.toString(),
                                "skyledger.sample.enabled", "false",
                                "skyledger.embedded.postgres", "false",
                                "skyledger.embedded.search", "false",
                                "skyledger.limits.enabled", "false",
                                "spring.elasticsearch.uris", "http://127.0.0.1:9",
                                "spring.datasource.url", databaseUrl,
                                "spring.datasource.username", "postgres",
                                "spring.datasource.password", "postgres"));
        for (var setting : more) {
            var parts = setting.split("=", 2);
            settings.put(parts[0], parts[1]);
        }
        return start(settings);
    }

    /** Starts a node as a newcomer gets it, with servers and samples of its own, in a folder. */
    public static Node startAlone(Path data) {
        return start(
                new LinkedHashMap<>(
                        Map.of(
                                "skyledger.data",
                                data.toString(),
                                "skyledger.limits.enabled",
                                "false")));
    }

    private static Node start(Map<String, String> settings) {
        return start(QuickStart.options(), settings);
    }

    static Node start(List<String> options, Map<String, String> settings) {
        try {
            var all = new LinkedHashMap<>(settings);
            all.putIfAbsent("server.port", Integer.toString(freePort()));
            var log = Files.createTempFile("skyledger-node", ".log");
            var command =
                    new ArrayList<>(
                            List.of(
                                    Path.of(System.getProperty("java.home"), "bin", "java")
                                            .toString(),
                                    "-Xmx700m",
                                    "-XX:+UseSerialGC",
                                    "-XX:TieredStopAtLevel=1",
                                    "--enable-native-access=ALL-UNNAMED"));
            command.addAll(options);
            command.add("dev.skyledger.Skyledger");
            all.forEach((key, value) -> command.add("--" + key + "=" + value));
            var builder =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(log.toFile());
            builder.environment().put("SKYLEDGER_DEV_PASSWORD", Api.PASSWORD);
            var address = URI.create("http://127.0.0.1:" + all.get("server.port"));
            var node = new Node(builder.start(), address, log, Tokens.ofInstallation(all));
            node.awaitReady();
            return node;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public URI address() {
        return address;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void awaitReady() {
        try {
            Awaitility.await("the node is ready")
                    .atMost(Duration.ofSeconds(120))
                    .pollInterval(Duration.ofMillis(200))
                    .failFast("the node ended", () -> !process.isAlive())
                    .until(this::isReady);
        } catch (RuntimeException e) {
            throw new IllegalStateException(said(), e);
        }
    }

    private boolean isReady() throws InterruptedException {
        try {
            var request =
                    HttpRequest.newBuilder(address.resolve("/actuator/health/readiness")).build();
            return HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    public Api api() {
        return api;
    }

    /** Everything that the node has logged. */
    public String said() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the process as a power failure would. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        endsWithin(40, TimeUnit.SECONDS);
    }

    void endsWithin(long time, TimeUnit unit) {
        process.destroy();
        try {
            if (!process.waitFor(time, unit)) {
                kill();
            }
        } catch (InterruptedException e) {
            kill();
            Thread.currentThread().interrupt();
        }
    }
}
