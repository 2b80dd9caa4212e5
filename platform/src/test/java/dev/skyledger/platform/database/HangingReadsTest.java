package dev.skyledger.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** A read that fails or hangs is no reason for others to. */
class HangingReadsTest {

    @Test
    void nobody_waits_for_ever_where_an_error_ends_the_read() {
        var reads =
                new GroupedReads<Integer, String>(keys -> {
                    if (keys.contains(1)) {
                        throw new LinkageError("on purpose");
                    }
                    return GroupedReadsTest.words(keys);
                });

        assertThatThrownBy(() -> reads.find(1)).hasMessageContaining("given up");
        assertThat(reads.find(2)).contains("2");
    }

    @Test
    void a_failure_reaches_who_asked_and_nobody_after_them() {
        var reads =
                new GroupedReads<Integer, String>(keys -> {
                    if (keys.contains(1)) {
                        throw new TransientDataAccessResourceException("the database is away");
                    }
                    return GroupedReadsTest.words(keys);
                });

        assertThatThrownBy(() -> reads.find(1))
                .isInstanceOf(TransientDataAccessResourceException.class);
        assertThat(reads.find(2)).contains("2");
    }

    @Test
    void a_read_of_which_nothing_is_heard_holds_up_nobody_for_ever() {
        var never = new CountDownLatch(1);
        var reads =
                new GroupedReads<Integer, String>(
                        keys -> {
                            if (keys.contains(1)) {
                                GroupedReadsTest.waitFor(never);
                            }
                            return GroupedReadsTest.words(keys);
                        },
                        Duration.ofMillis(200));

        assertThatThrownBy(() -> reads.find(1)).isInstanceOf(QueryTimeoutException.class);
        assertThat(reads.find(2)).contains("2");
        never.countDown();
        assertThat(reads.find(3)).contains("3");
    }

    @Test
    void in_a_transaction_it_is_read_there() {
        var threads = new ArrayList<Thread>();
        var reads =
                new GroupedReads<Integer, String>(keys -> {
                    threads.add(Thread.currentThread());
                    return GroupedReadsTest.words(keys);
                });
        TransactionSynchronizationManager.setActualTransactionActive(true);
        try {
            assertThat(reads.find(7)).contains("7");
            assertThat(reads.find(13)).isEmpty();
        } finally {
            TransactionSynchronizationManager.setActualTransactionActive(false);
        }
        assertThat(threads).containsOnly(Thread.currentThread());
    }
}
