package dev.skyledger.platform;

import dev.skyledger.platform.embedded.EmbeddedPlan;
import dev.skyledger.platform.embedded.EmbeddedServers;
import dev.skyledger.platform.embedded.SearchAddress;
import dev.skyledger.platform.embedded.SearchDetails;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** A real Elasticsearch for tests: one node for each JVM, started for the first who asks. */
public final class TestSearchNode {

    private TestSearchNode() {}

    /** Where it answers; returns once it does. */
    public static SearchAddress address() {
        return Node.RUNNING.awaitSearch();
    }

    /** The same for a Spring context: declare it as a bean, and the client is connected. */
    public static SearchDetails details() {
        return new SearchDetails(address());
    }

    private static final class Node {

        private static final EmbeddedServers RUNNING = start();

        private static EmbeddedServers start() {
            try {
                var data = Files.createTempDirectory("search-node");
                var programs = Path.of("target", "programs");
                var servers =
                        EmbeddedServers.start(
                                new EmbeddedPlan(data, programs, false, true, 0, 0, "512m"));
                Runtime.getRuntime().addShutdownHook(new Thread(() -> end(servers, data)));
                return servers;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        private static void end(EmbeddedServers servers, Path data) {
            servers.close();
            FileSystemUtils.deleteRecursively(data.toFile());
        }
    }
}
