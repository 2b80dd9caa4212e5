package dev.skyledger.bench.machine;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A Java program in a process of its own. */
public final class Program implements AutoCloseable {

    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(180);

    /** What a shell calls the end by signal 9. */
    private static final int KILLED = 128 + 9;

    private final Process process;
    private final Path log;

    private Program(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /** A class of the benchmark, with all libraries of the product beside it. */
    public static List<String> bench(Class<?> main) {
        return List.of(
                "-Dloader.path=" + System.getProperty("loader.path"),
                "-Dloader.main=" + main.getName(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.springframework.boot.loader.launch.PropertiesLauncher");
    }

    /** The product as it is delivered. */
    public static List<String> product() {
        return List.of("-jar", System.getProperty("java.class.path"));
    }

    /** Starts the program; options of the virtual machine come first. */
    public static Program start(
            Path log, List<String> options, List<String> program, List<String> arguments)
            throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("--enable-native-access=ALL-UNNAMED");
        command.addAll(options);
        command.addAll(program);
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectOutput(log.toFile());
        builder.environment().put("SKYLEDGER_DEV_PASSWORD", Caller.PASSWORD);
        return new Program(builder.start(), log);
    }

    public static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Waits until the program answers at this address, in whatever way. */
    public Program awaitAnswer(URI address) throws IOException, InterruptedException {
        var end = System.nanoTime() + PATIENCE_NANOS;
        try (var http = HttpClient.newHttpClient()) {
            while (!answers(http, address)) {
                if (!process.isAlive() || System.nanoTime() > end) {
                    throw new IllegalStateException("did not start:\n" + said());
                }
                Thread.sleep(200);
            }
        }
        return this;
    }

    private static boolean answers(HttpClient http, URI address) throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(address).build();
            return http.send(request, BodyHandlers.discarding()).statusCode() < 500;
        } catch (IOException e) {
            return false;
        }
    }

    /** Waits for the end of the program and says what it printed. */
    public String output() throws IOException, InterruptedException {
        return outputEndingWith(0);
    }

    /** The same where somebody kills it, and it must not end in another way. */
    public String outputOfKilled() throws IOException, InterruptedException {
        return outputEndingWith(KILLED);
    }

    private String outputEndingWith(int expected) throws IOException, InterruptedException {
        var code = process.waitFor();
        if (code != expected) {
            throw new IllegalStateException("ended with " + code + ":\n" + said());
        }
        return said();
    }

    private String said() throws IOException {
        return Files.readString(log);
    }

    /** Ends it as a power failure would. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(40, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
