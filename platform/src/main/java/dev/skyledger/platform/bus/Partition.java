package dev.skyledger.platform.bus;

import dev.skyledger.platform.machine.Patience;
import java.util.ArrayList;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One thread with the commands of its share of the aggregates; all that wait share a commit. */
final class Partition {

    private static final Logger LOG = LoggerFactory.getLogger(Partition.class);

    private final String name;
    private final Attempts attempts;
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
        this.attempts = new Attempts(batch, limits.tries());
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
                    attempts.handle(jobs);
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
            var longest = Patience.of(limits.gather());
            var until = System.nanoTime() + longest;
            for (var left = longest;
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
}
