package dev.skyledger.command.flight.upload;

import dev.skyledger.platform.bus.Trouble;
import dev.skyledger.platform.database.SqlState;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Works files off on this node, one after the other, the oldest first. It stops before anything
 * that it needs does, and lets go of its file so that another node goes on at once.
 */
@Component
class UploadWorker implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(UploadWorker.class);

    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final Jobs jobs;
    private final JobRun run;
    private final UploadPolicy policy;
    private final Semaphore news = new Semaphore(0);
    private volatile boolean open;
    private @Nullable Thread thread;

    UploadWorker(Jobs jobs, JobRun run, UploadPolicy policy) {
        this.jobs = jobs;
        this.run = run;
        this.policy = policy;
    }

    /** There is a new file. */
    void wake() {
        news.release();
    }

    @Override
    public void start() {
        open = true;
        thread = Thread.ofPlatform().daemon().name("uploads").start(this::run);
    }

    @Override
    public void stop() {
        open = false;
        news.release();
        var running = thread;
        if (running != null) {
            try {
                running.join(Duration.ofSeconds(15));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return open;
    }

    private void run() {
        while (open) {
            try {
                var job = jobs.claim();
                if (job.isPresent()) {
                    work(job.get());
                } else {
                    rest();
                }
            } catch (RuntimeException e) {
                LOG.warn("uploads are looked for again later: {}", e.toString());
                rest();
            }
        }
    }

    private void work(Job job) {
        try {
            var end = job.provenance().call(() -> run.work(job, () -> open));
            switch (end) {
                case DONE -> jobs.finish(job);
                case STOPPED -> jobs.letGo(job, Duration.ZERO, false);
                case TAKEN_OVER -> LOG.info("upload {} goes on elsewhere", job.id());
            }
        } catch (Exception e) {
            failed(job, e);
        }
    }

    /** A server that is away is waited for; what fails again and again at one row is given up. */
    private void failed(Job job, Exception failure) {
        var isOurs = Trouble.of(failure) == Trouble.FAILURE && !SqlState.isOutage(failure);
        if (isOurs && job.tries() >= policy.tries()) {
            LOG.error("upload {} is given up after line {}", job.id(), job.line(), failure);
            jobs.fail(job, "could not go on; send the same file again to try once more");
            return;
        }
        LOG.warn("upload {} goes on later: {}", job.id(), failure.toString());
        jobs.letGo(job, PAUSE, isOurs);
        rest();
    }

    private void rest() {
        try {
            if (news.tryAcquire(policy.look().toMillis(), TimeUnit.MILLISECONDS)) {
                news.drainPermits();
            }
        } catch (InterruptedException e) {
            LOG.debug("The worker was interrupted and goes on until it is stopped");
        }
    }
}
