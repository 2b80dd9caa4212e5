package dev.skyledger.platform.bus;

import dev.skyledger.platform.bus.Batch.Outcome.Broken;
import dev.skyledger.platform.bus.Batch.Outcome.Committed;
import dev.skyledger.platform.bus.Batch.Outcome.Failed;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.modelling.command.ConcurrencyException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One thread with the commands of its share of the aggregates; all that wait share a commit. */
final class Partition {

    private static final Logger LOG = LoggerFactory.getLogger(Partition.class);

    private final String name;
    private final Batch batch;
    private final CommandLimits limits;
    private final CommandMetrics metrics;
    private final PartitionScope scope;
    private final BlockingQueue<Job> queue;
    private volatile boolean open = true;
    private volatile Thread thread;
    private volatile int wanted = Integer.MAX_VALUE;

    Partition(
            int number,
            Batch batch,
            CommandLimits limits,
            CommandMetrics metrics,
            PartitionScope scope) {
        this.name = "commands-" + number;
        this.batch = batch;
        this.limits = limits;
        this.metrics = metrics;
        this.scope = scope;
        this.queue = new ArrayBlockingQueue<>(limits.queue());
        this.thread = thread();
        metrics.waiting(number, queue);
    }

    private Thread thread() {
        return Thread.ofPlatform().name(name).daemon().unstarted(() -> scope.run(this::work));
    }

    void start() {
        thread.start();
    }

    void add(Job job) {
        if (!open) {
            job.fail(new CommandsUnavailable("This node is stopping"));
        } else if (!queue.offer(job)) {
            job.fail(new CommandsOverloaded("Too many commands wait"));
        } else if (queue.size() >= wanted) {
            LockSupport.unpark(thread);
        }
    }

    /** Answers those that waited too long, also while a batch is stuck. */
    void expire() {
        for (var job = queue.peek();
                job != null && job.hasWaited(limits.waitAtMost());
                job = queue.peek()) {
            if (queue.remove(job)) {
                job.fail(new CommandsOverloaded("The command waited too long"));
            }
        }
    }

    /** Handles what waits, then stops; what cannot be handled in time is answered. */
    void close() {
        open = false;
        try {
            thread.join(limits.waitAtMost());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        for (var job = queue.poll(); job != null; job = queue.poll()) {
            job.fail(new CommandsUnavailable("This node is stopping"));
        }
    }

    private void work() {
        var jobs = new ArrayList<Job>(limits.batch());
        var busy = false;
        try {
            while (open || !queue.isEmpty()) {
                var first = queue.poll(100, TimeUnit.MILLISECONDS);
                if (first != null) {
                    jobs.add(first);
                    gather(busy);
                    queue.drainTo(jobs, limits.batch() - 1);
                    busy = jobs.size() > 1;
                    metrics.batch(jobs.size());
                    handle(jobs);
                    jobs.clear();
                }
            }
        } catch (Throwable death) {
            replace(death);
        } finally {
            jobs.forEach(job -> job.fail(new CommandsUnavailable("The command was given up")));
        }
    }

    /** A command that comes alone is not kept waiting; one of many shares a commit with more. */
    private void gather(boolean busy) {
        if (busy) {
            wanted = limits.enough();
            var until = System.nanoTime() + limits.gather().toNanos();
            for (var left = limits.gather().toNanos();
                    left > 0 && open && queue.size() < wanted;
                    left = until - System.nanoTime()) {
                LockSupport.parkNanos(this, left);
            }
            wanted = Integer.MAX_VALUE;
        }
    }

    /** A successor takes the queue over; this thread may hold anything, so it ends. */
    private void replace(Throwable death) {
        LOG.error("{} died and is replaced", name, death);
        if (open) {
            thread = thread();
            thread.start();
        }
    }

    private void handle(List<Job> jobs) {
        switch (batch.run(jobs)) {
            case Committed(var answers) -> answer(jobs, answers);
            case Failed(var cause) -> failed(jobs, cause);
            case Broken(var error) -> throw error;
        }
    }

    private static void answer(List<Job> jobs, List<CommandResultMessage<Object>> answers) {
        for (var i = 0; i < jobs.size(); i++) {
            jobs.get(i).answer(answers.get(i));
        }
    }

    private void failed(List<Job> jobs, Throwable cause) {
        if (Trouble.of(cause) == Trouble.UNAVAILABLE) {
            LOG.warn("{} commands failed, SQLSTATE {}", jobs.size(), Trouble.sqlState(cause));
            jobs.forEach(job -> job.fail(new CommandsUnavailable("The log is out of reach")));
        } else if (jobs.size() == 1) {
            repeat(jobs.getFirst(), cause);
        } else if (Trouble.of(cause) == Trouble.CONFLICT) {
            undisturbed(jobs);
        } else {
            oneByOne(jobs);
        }
    }

    /** Another node wrote in between: once more together, with others kept out. */
    private void undisturbed(List<Job> jobs) {
        switch (batch.runUndisturbed(jobs)) {
            case Committed(var answers) -> answer(jobs, answers);
            case Failed(var _) -> oneByOne(jobs);
            case Broken(var error) -> throw error;
        }
    }

    private void oneByOne(List<Job> jobs) {
        for (var i = 0; i < jobs.size(); i++) {
            var alone = List.of(jobs.get(i));
            switch (batch.run(alone)) {
                case Committed(var answers) -> alone.getFirst().answer(answers.getFirst());
                case Failed(var cause) when Trouble.of(cause) == Trouble.UNAVAILABLE -> {
                    failed(jobs.subList(i, jobs.size()), cause);
                    return;
                }
                case Failed(var cause) -> repeat(alone.getFirst(), cause);
                case Broken(var error) -> throw error;
            }
        }
    }

    /** The command failed once, alone: only a conflict is worth more tries. */
    private void repeat(Job job, Throwable first) {
        var cause = first;
        for (var tried = 1; Trouble.of(cause) == Trouble.CONFLICT; tried++) {
            if (tried >= limits.tries()) {
                job.fail(new ConcurrencyException("Others wrote first, " + tried + " times"));
                return;
            }
            var millis = ThreadLocalRandom.current().nextLong(1, 2L << tried);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
            switch (batch.runUndisturbed(List.of(job))) {
                case Committed(var answers) -> {
                    job.answer(answers.getFirst());
                    return;
                }
                case Failed(var again) -> cause = again;
                case Broken(var error) -> throw error;
            }
        }
        job.fail(
                Trouble.of(cause) == Trouble.UNAVAILABLE
                        ? new CommandsUnavailable("The log is out of reach")
                        : Trouble.withoutData(cause));
    }
}
