package dev.skyledger.platform.embedded;

import dev.skyledger.platform.files.OwnerOnly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The files of PostgreSQL: made with a password from their first moment, and served by one process
 * only.
 */
record PostgresCluster(Path data, PostgresPrograms programs, Launch launch, LogFile log) {

    static final String USER = "postgres";

    private static final String WHO_MAY_CONNECT =
            """
            # Written at every start: nobody gets in without the password.
            host all all 127.0.0.1/32 scram-sha-256
            """;

    Path folder() {
        return data.resolve("postgres");
    }

    private Path pidFile() {
        return folder().resolve("postmaster.pid");
    }

    /** Makes the files ready for a new server. */
    void prepare(String password) throws IOException, InterruptedException {
        WholeFolder.at(folder(), part -> initialise(part, password));
        stopOrphan();
        Files.writeString(folder().resolve("pg_hba.conf"), WHO_MAY_CONNECT);
        launch.own(folder());
    }

    String password() {
        var file = data.resolve("postgres-password");
        if (Files.isDirectory(folder()) && !Files.exists(file)) {
            throw new EmbeddedServerFailure(
                    "The password in %s is gone: restore that file, or move %s away to start empty."
                            .formatted(file, folder()));
        }
        return Secret.in(file);
    }

    /** Ends a server at once but in order, and by force when that takes too long. */
    void stop(ProcessHandle server) throws InterruptedException {
        var orphan = new Orphan(server);
        try {
            run("pg_ctl", "kill", "INT", Long.toString(server.pid()));
        } catch (IOException e) {
            server.destroy(); // it runs as another user than this start would choose
        }
        if (!orphan.endsWithin(30)) {
            orphan.kill();
        }
    }

    private void stopOrphan() throws IOException, InterruptedException {
        var orphan = Orphan.of(pidFile(), folder());
        if (orphan.isPresent()) {
            stop(orphan.get().process());
        }
        if (Orphan.isStale(pidFile(), "postgres")) {
            Files.deleteIfExists(pidFile());
        }
    }

    private void initialise(Path part, String password) throws IOException, InterruptedException {
        var file = data.resolve("postgres-initial-password");
        try {
            OwnerOnly.write(file, password);
            launch.own(file);
            launch.own(part);
            run(
                    "initdb",
                    "--pgdata=" + part,
                    "--username=" + USER,
                    "--pwfile=" + file,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale=C.UTF-8",
                    "--locale-provider=builtin", // texts are compared byte by byte, and on every
                    // system alike
                    "--no-instructions");
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private void run(String program, String... arguments) throws IOException, InterruptedException {
        var command = launch.with(join(programs.path(program), arguments));
        var process = log.collects(new ProcessBuilder(command).directory(data.toFile())).start();
        if (!process.waitFor(120, TimeUnit.SECONDS) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IOException("%s failed:\n%s".formatted(program, log.end()));
        }
    }

    private static List<String> join(String program, String... arguments) {
        var command = new ArrayList<>(List.of(program));
        command.addAll(List.of(arguments));
        return List.copyOf(command);
    }
}
