package dev.skyledger.platform.log;

import dev.skyledger.platform.log.ChainSource.Head;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Remembers the newest head of the log that was committed here, and what was not read since. */
class AppendedHead implements LogHead {

    private final AtomicReference<@Nullable Head> newest = new AtomicReference<>();

    private final FreshEvents fresh = new FreshEvents();

    @Override
    public long lastAppended() {
        var head = newest.get();
        return head == null ? 0 : head.position();
    }

    /** What the log ended with when this node last appended; others may have gone on since. */
    @Nullable Head last() {
        return newest.get();
    }

    /** What was appended here and is not read yet. */
    FreshEvents fresh() {
        return fresh;
    }

    /** Counts once the transaction is through; the unit of work knows it at once. */
    void appending(Head head, Supplier<List<TrackedEventMessage<?>>> events) {
        CurrentUnitOfWork.ifStarted(work -> work.root().resources().put(POSITION, head.position()));
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(
                    new TransactionSynchronization() {
                        @Override
                        public void afterCommit() {
                            fresh.committed(events);
                            newest.accumulateAndGet(head, AppendedHead::later);
                        }
                    });
        }
    }

    private static @Nullable Head later(@Nullable Head one, @Nullable Head other) {
        return one == null || (other != null && other.position() > one.position()) ? other : one;
    }
}
