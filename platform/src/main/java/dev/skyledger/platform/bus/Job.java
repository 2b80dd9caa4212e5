package dev.skyledger.platform.bus;

import static org.axonframework.commandhandling.GenericCommandResultMessage.asCommandResultMessage;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.jspecify.annotations.Nullable;

/** One command that waits for its answer, which it gets once, and never on a partition's thread. */
final class Job {

    private final CommandMessage<Object> command;
    private final CommandCallback<Object, Object> callback;
    private final @Nullable String stream;
    private final Executor answers;
    private final CommandMetrics metrics;
    private final long since = System.nanoTime();
    private final AtomicBoolean answered = new AtomicBoolean();

    Job(
            CommandMessage<Object> command,
            CommandCallback<Object, Object> callback,
            @Nullable String stream,
            Executor answers,
            CommandMetrics metrics) {
        this.command = command;
        this.callback = callback;
        this.stream = stream;
        this.answers = answers;
        this.metrics = metrics;
    }

    CommandMessage<Object> command() {
        return command;
    }

    @Nullable String stream() {
        return stream;
    }

    /** What decides the partition. */
    String route() {
        return stream != null ? stream : command.getIdentifier();
    }

    boolean hasWaited(Duration atMost) {
        return System.nanoTime() - since > atMost.toNanos();
    }

    void fail(Throwable failure) {
        answer(asCommandResultMessage(failure));
    }

    void answer(CommandResultMessage<Object> result) {
        if (answered.compareAndSet(false, true)) {
            metrics.answered(command, result, System.nanoTime() - since);
            var telling = TellingResult.of(result);
            answers.execute(() -> callback.onResult(command, telling));
        }
    }
}
