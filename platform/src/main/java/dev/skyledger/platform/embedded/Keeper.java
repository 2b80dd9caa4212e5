package dev.skyledger.platform.embedded;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts a program, starts it again whenever it dies, and ends it with the application. */
final class Keeper implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Keeper.class);
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final Program program;
    private final CompletableFuture<Void> ready = new CompletableFuture<>();
    private final Thread thread;
    private volatile boolean closing;
    private volatile String lastComplaint = "";

    Keeper(Program program) {
        this.program = program;
        this.thread = Thread.ofPlatform().name(program.name()).daemon().start(this::keep);
    }

    /** Waits for the first start; what made it fail is thrown here. */
    void awaitReady() {
        try {
            ready.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof EmbeddedServerFailure failure ? failure : e;
        }
    }

    void askToStop() {
        closing = true;
        thread.interrupt();
    }

    @Override
    public void close() {
        askToStop();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void keep() {
        while (!closing) {
            try {
                watch(started());
            } catch (InterruptedException e) {
                ready.completeExceptionally(
                        new EmbeddedServerFailure(program.name() + " was stopped.", e));
            } catch (RuntimeException e) {
                complain(e);
            }
        }
    }

    private Process started() throws InterruptedException {
        var before = System.nanoTime();
        var process = program.start();
        var seconds = (System.nanoTime() - before) / 1e9;
        LOG.info("{} is ready ({} s).", program.name(), "%.1f".formatted(seconds));
        lastComplaint = "";
        ready.complete(null);
        return process;
    }

    private void watch(Process process) throws InterruptedException {
        try {
            var code = process.waitFor();
            LOG.warn("{} ended by itself ({}); it is started again.", program.name(), code);
        } catch (InterruptedException e) {
            program.stop(process);
            throw e;
        }
        Thread.sleep(PAUSE); // its own children need a moment to notice
    }

    private void complain(RuntimeException reason) {
        ready.completeExceptionally(reason);
        var complaint = String.valueOf(reason.getMessage());
        if (!complaint.equals(lastComplaint) && !closing) {
            LOG.error("{} did not start, and is tried again: {}", program.name(), complaint);
            lastComplaint = complaint;
        }
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            closing = true;
        }
    }
}
