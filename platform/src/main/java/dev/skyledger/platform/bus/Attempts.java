package dev.skyledger.platform.bus;

import dev.skyledger.platform.bus.Batch.Outcome.Broken;
import dev.skyledger.platform.bus.Batch.Outcome.Committed;
import dev.skyledger.platform.bus.Batch.Outcome.Failed;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.modelling.command.ConcurrencyException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Handles commands together; what fails is tried again, in smaller steps and undisturbed. */
final class Attempts {

    private static final Logger LOG = LoggerFactory.getLogger(Attempts.class);

    private final Batch batch;
    private final int tries;

    Attempts(Batch batch, int tries) {
        this.batch = batch;
        this.tries = tries;
    }

    void handle(List<Job> jobs) {
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
            if (tried >= tries) {
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
