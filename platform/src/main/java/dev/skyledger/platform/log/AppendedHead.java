package dev.skyledger.platform.log;

import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Remembers the newest position that was committed here. */
class AppendedHead implements LogHead {

    private final AtomicLong position = new AtomicLong();

    @Override
    public long lastAppended() {
        return position.get();
    }

    /** Counts once the transaction is through; the unit of work knows it at once. */
    void appending(long appended) {
        CurrentUnitOfWork.ifStarted(work -> work.root().resources().put(POSITION, appended));
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(
                    new TransactionSynchronization() {
                        @Override
                        public void afterCommit() {
                            position.accumulateAndGet(appended, Math::max);
                        }
                    });
        }
    }
}
