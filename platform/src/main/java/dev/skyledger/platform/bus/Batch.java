package dev.skyledger.platform.bus;

import dev.skyledger.platform.log.EmptyStreams;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Handles commands as nested units of work under one root, which is one transaction. */
final class Batch {

    private static final Logger LOG = LoggerFactory.getLogger(Batch.class);

    /** How a batch ended. */
    sealed interface Outcome {

        /** Everything is in the log; these are the answers, in the order of the commands. */
        record Committed(List<CommandResultMessage<Object>> answers) implements Outcome {}

        /** Nothing is in the log. */
        record Failed(Throwable cause) implements Outcome {}

        /** Nothing is in the log, and the thread cannot be trusted any more. */
        record Broken(Error cause) implements Outcome {}
    }

    private final Function<CommandMessage<Object>, CommandResultMessage<Object>> handler;
    private final TransactionManager transactions;
    private final AggregateCache cache;
    private final LastSequences log;

    Batch(
            Function<CommandMessage<Object>, CommandResultMessage<Object>> handler,
            TransactionManager transactions,
            AggregateCache cache,
            LastSequences log) {
        this.handler = handler;
        this.transactions = transactions;
        this.cache = cache;
        this.log = log;
    }

    Outcome run(List<Job> jobs) {
        return run(jobs, () -> {});
    }

    /** With the head of the log taken first, so that nobody else can write in between. */
    Outcome runUndisturbed(List<Job> jobs) {
        return run(jobs, log::keepOthersOut);
    }

    private Outcome run(List<Job> jobs, Runnable before) {
        var streams = streams(jobs);
        var root = new DefaultUnitOfWork<CommandMessage<?>>(jobs.getFirst().command());
        @Nullable Transaction transaction = null;
        try {
            root.start();
            var begun = transactions.startTransaction();
            transaction = begun;
            root.onCommit(_ -> begun.commit());
            root.onRollback(_ -> begun.rollback());
            before.run();
            var empty = dropWhatIsBehind(streams);
            var answers = EmptyStreams.knowing(empty, () -> handle(jobs));
            root.commit();
            return new Outcome.Committed(answers);
        } catch (Exception failure) {
            abandon(root, transaction, failure);
            cache.drop(streams);
            return new Outcome.Failed(failure instanceof HandlerFailed it ? it.reason : failure);
        } catch (Error error) {
            abandon(root, transaction, error);
            cache.drop(streams);
            return new Outcome.Broken(error);
        }
    }

    private static Set<String> streams(List<Job> jobs) {
        var streams = new LinkedHashSet<String>();
        jobs.stream().map(Job::stream).filter(Objects::nonNull).forEach(streams::add);
        return streams;
    }

    /**
     * Refusals and repeats never conflict, so a stale aggregate would go unseen for ever. Answers
     * which of the streams have no events, as far as that was asked.
     */
    private Set<String> dropWhatIsBehind(Set<String> streams) {
        var asked = log.isCheap() ? streams : cache.cached(streams);
        if (asked.isEmpty()) {
            return Set.of();
        }
        var last = log.of(asked);
        cache.dropUnlessAt(last);
        var empty = new HashSet<>(asked);
        empty.removeAll(last.keySet());
        cache.drop(empty);
        return empty;
    }

    private List<CommandResultMessage<Object>> handle(List<Job> jobs) throws HandlerFailed {
        var answers = new ArrayList<CommandResultMessage<Object>>(jobs.size());
        for (var job : jobs) {
            var answer = handler.apply(job.command());
            if (answer.isExceptional() && !Refusals.changedNothing(answer.exceptionResult())) {
                throw new HandlerFailed(answer.exceptionResult());
            }
            answers.add(answer);
        }
        return answers;
    }

    /** Ends what is open in any case: the units, their locks, the transaction. */
    private static void abandon(
            DefaultUnitOfWork<?> root, @Nullable Transaction transaction, Throwable cause) {
        try {
            while (CurrentUnitOfWork.isStarted() && CurrentUnitOfWork.get() != root) {
                CurrentUnitOfWork.clear(CurrentUnitOfWork.get());
            }
            if (root.isActive()) {
                root.rollback(cause);
            }
        } finally {
            rollBack(transaction);
        }
    }

    /** Does nothing when the root did it already. */
    private static void rollBack(@Nullable Transaction transaction) {
        try {
            if (transaction != null) {
                transaction.rollback();
            }
        } catch (RuntimeException failure) {
            LOG.warn("A batch could not be rolled back, SQLSTATE {}", Trouble.sqlState(failure));
        }
    }

    /** Carries what a handler threw out of the batch. */
    private static final class HandlerFailed extends Exception {

        private static final long serialVersionUID = 1L;

        private final Throwable reason;

        HandlerFailed(Throwable reason) {
            super(null, reason, false, false);
            this.reason = reason;
        }
    }
}
