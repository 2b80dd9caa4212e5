package dev.skyledger.platform.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A server that outlived the application that had started it. */
record Orphan(ProcessHandle process) {

    /** The process named in a file, if it still runs and one of its arguments is that folder. */
    static Optional<Orphan> of(Path pidFile, Path folder) {
        return pid(pidFile)
                .flatMap(ProcessHandle::of)
                .filter(ProcessHandle::isAlive)
                .filter(process -> serves(process, folder))
                .map(Orphan::new);
    }

    /** Whether the process named in a file is gone, or is known to be another program. */
    static boolean isStale(Path pidFile, String program) {
        return Files.exists(pidFile)
                && pid(pidFile)
                        .flatMap(ProcessHandle::of)
                        .filter(ProcessHandle::isAlive)
                        .map(process -> isAnother(process, program))
                        .orElse(true);
    }

    boolean endsWithin(long seconds) throws InterruptedException {
        try {
            process.onExit().get(seconds, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            return !process.isAlive();
        }
    }

    void kill() throws InterruptedException {
        process.destroyForcibly();
        endsWithin(10);
    }

    private static boolean isAnother(ProcessHandle process, String program) {
        return process.info()
                .command()
                .map(command -> !Path.of(command).endsWith(program))
                .orElse(false);
    }

    private static boolean serves(ProcessHandle process, Path folder) {
        return process.info()
                .arguments()
                .map(Arrays::asList)
                .filter(arguments -> arguments.contains(folder.toString()))
                .isPresent();
    }

    private static Optional<Long> pid(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.findFirst().map(String::strip).map(Long::valueOf);
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }
}
