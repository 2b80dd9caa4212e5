package dev.skyledger.platform.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** An application in a JVM of its own, so that it can be killed. */
record OtherApplication(Process process) implements AutoCloseable {

    /** Starts one on that data, and returns once its PostgreSQL and its Elasticsearch answer. */
    static OtherApplication on(Path data) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classes = System.getProperty("java.class.path");
        var main = OtherApplication.class.getName();
        var process =
                new ProcessBuilder(List.of(java, "-cp", classes, main, data.toString()))
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        var lines = process.inputReader();
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.equals("both answer")) {
                return new OtherApplication(process);
            }
        }
        throw new UncheckedIOException(new IOException("the other application did not start"));
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    public static void main(String[] arguments) throws Exception {
        var plan =
                new EmbeddedPlan(
                        Path.of(arguments[0]), EmbeddedExamples.PROGRAMS, true, true, 0, 0, "512m");
        var servers = EmbeddedServers.start(plan);
        servers.postgres();
        servers.awaitSearch();
        System.out.println("both answer");
        new CountDownLatch(1).await();
    }
}
