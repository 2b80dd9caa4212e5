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
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** The application in a process of its own, so that it can be killed. */
public final class Node implements AutoCloseable {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Process process;
    private final URI address;
    private final Path log;

    private Node(Process process, URI address, Path log) {
        this.process = process;
        this.address = address;
        this.log = log;
    }

    /**
     * Starts a node on a database, with secrets from the folder, without search and without limits.
     */
    public static Node start(String databaseUrl, Path data, String... more) {
        try {
            var port = freePort();
            var log = Files.createTempFile("skyledger-node", ".log");
            var command =
                    new ArrayList<>(
                            List.of(
                                    Path.of(System.getProperty("java.home"), "bin", "java")
                                            .toString(),
                                    "-Xmx700m",
                                    "-XX:+UseSerialGC",
                                    "-XX:TieredStopAtLevel=1",
                                    "--enable-native-access=ALL-UNNAMED",
                                    "-cp",
                                    System.getProperty("java.class.path"),
                                    "dev.skyledger.Skyledger",
                                    "--server.port=" + port,
                                    "--skyledger.data=" + data,
                                    "--skyledger.sample.enabled=false",
                                    "--skyledger.embedded.postgres=false",
                                    "--skyledger.embedded.search=false",
                                    "--skyledger.limits.enabled=false",
                                    "--spring.elasticsearch.uris=http://127.0.0.1:9",
                                    "--spring.datasource.url=" + databaseUrl,
                                    "--spring.datasource.username=postgres",
                                    "--spring.datasource.password=postgres"));
            command.addAll(List.of(more));
            var builder =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(log.toFile());
            builder.environment().put("SKYLEDGER_DEV_PASSWORD", Api.PASSWORD);
            var node = new Node(builder.start(), URI.create("http://127.0.0.1:" + port), log);
            node.awaitReady();
            return node;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void awaitReady() {
        try {
            Awaitility.await("the node is ready")
                    .atMost(Duration.ofSeconds(90))
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

    public URI address() {
        return address;
    }

    public Api api() {
        return new Api(address);
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
        process.destroy();
        try {
            if (!process.waitFor(40, TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException e) {
            kill();
            Thread.currentThread().interrupt();
        }
    }
}
