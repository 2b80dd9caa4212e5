package dev.skyledger.platform.embedded;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * The embedded Elasticsearch: a child that ends with the application and opens to its token only.
 */
record SearchServer(
        SearchFiles files, Path programs, String heap, LogFile log, SearchAddress address)
        implements Program {

    private static final int PATIENCE_SECONDS = 120;

    @Override
    public String name() {
        return "Elasticsearch";
    }

    @Override
    public Process start() throws InterruptedException {
        try {
            awaitOrphan();
            files.write(address.port());
            Ports.requireFree(address.port(), name(), "skyledger.embedded.search-port");
            var process = launch();
            Files.writeString(files.pidFile(), Long.toString(process.pid()));
            awaitReady(process);
            return process;
        } catch (IOException e) {
            throw new EmbeddedServerFailure(
                    "Elasticsearch cannot be started in %s: %s"
                            .formatted(files.home(), e.getMessage()),
                    e);
        }
    }

    @Override
    public void stop(Process process) {
        try {
            process.getOutputStream().close();
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** A child ends by itself once its application is gone; that takes it a moment. */
    private void awaitOrphan() throws InterruptedException {
        var orphan = Orphan.of(files.pidFile(), files.config());
        if (orphan.isPresent() && !orphan.get().endsWithin(10)) {
            orphan.get().kill();
        }
    }

    private Process launch() throws IOException, InterruptedException {
        var command = new SearchCommand(SearchPrograms.in(programs), files, heap);
        var builder = new ProcessBuilder(Launch.asMyself().with(command.line()));
        builder.environment().keySet().removeAll(SearchCommand.FOREIGN);
        return log.collects(builder.directory(files.home().toFile())).start();
    }

    private void awaitReady(Process process) throws InterruptedException {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        try (var client = HttpClient.newHttpClient()) {
            while (!isServing(client)) {
                if (!process.isAlive() || System.nanoTime() > end) {
                    throw new EmbeddedServerFailure(
                            "Elasticsearch does not answer; the end of %s says why:\n%s"
                                    .formatted(log.path(), log.end()));
                }
                Thread.sleep(100);
            }
        } catch (InterruptedException | EmbeddedServerFailure e) {
            process.destroyForcibly();
            throw e;
        }
    }

    private boolean isServing(HttpClient client) throws InterruptedException {
        var health = address.uri().resolve("/_cluster/health?wait_for_status=yellow&timeout=5s");
        var request =
                HttpRequest.newBuilder(health)
                        .header("Authorization", "Bearer " + address.token())
                        .timeout(Duration.ofSeconds(10))
                        .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }
}
