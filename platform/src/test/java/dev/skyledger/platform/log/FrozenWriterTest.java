package dev.skyledger.platform.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skyledger.platform.TestDatabase;
import java.sql.DriverManager;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class FrozenWriterTest {

    private static final int OTHERS = 12_000;

    @Test
    void a_writer_frozen_in_the_middle_of_an_append_loses_no_event_for_any_reader()
            throws Exception {
        var url = TestDatabase.freshUrl();
        try (var node = new LogNode(url);
                var neighbour = new LogNode(url);
                var frozen = DriverManager.getConnection(url, "postgres", "postgres")) {
            node.append("before", 0, 10);
            var readers =
                    List.of(
                            reading(node, 0),
                            reading(node, 10),
                            reading(neighbour, 0),
                            reading(neighbour, 10));

            frozen.setAutoCommit(false);
            try (var statement = frozen.createStatement()) {
                statement.execute("set local idle_in_transaction_session_timeout = '2s'");
                statement.execute("select position from log.log_head for update");
            }
            othersAppend(node, neighbour);

            var all = LongStream.rangeClosed(1, 10 + OTHERS).boxed().toList();
            assertThat(readers.get(0).get()).isEqualTo(all);
            assertThat(readers.get(1).get()).isEqualTo(all.subList(10, all.size()));
            assertThat(readers.get(2).get()).isEqualTo(all);
            assertThat(readers.get(3).get()).isEqualTo(all.subList(10, all.size()));
            assertThat(new ChainVerification(node.jdbc).verify().sound()).isTrue();
            assertThatThrownBy(frozen::commit).hasMessageContaining("terminat");
        }
    }

    @Test
    void a_writer_that_froze_after_it_inserted_and_then_went_on_is_missed_by_no_reader()
            throws Exception {
        var url = TestDatabase.freshUrl();
        try (var node = new LogNode(url);
                var neighbour = new LogNode(url);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var readers = List.of(reading(node, 0), reading(neighbour, 0));
            var inserted = new CountDownLatch(1);
            var othersAreDone = new CountDownLatch(1);
            var frozen =
                    threads.submit(() ->
                            node.transactions.executeInTransaction(() -> {
                                node.engine.appendEvents(
                                        List.of(LogNode.said("frozen", 0, "at last")));
                                inserted.countDown();
                                awaitBriefly(othersAreDone);
                            }));
            inserted.await();
            othersAppend(node, neighbour);
            othersAreDone.countDown();
            frozen.get();
            node.append("after", 0, 9);

            var all = LongStream.rangeClosed(1, 10 + OTHERS).boxed().toList();
            assertThat(readers.get(0).get()).isEqualTo(all);
            assertThat(readers.get(1).get()).isEqualTo(all);
        }
    }

    private static void awaitBriefly(CountDownLatch latch) {
        try {
            var _ = latch.await(2, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void othersAppend(LogNode node, LogNode neighbour) throws Exception {
        try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            var work =
                    IntStream.range(0, 8)
                            .<Future<?>>mapToObj(writer ->
                                    writers.submit(() ->
                                            append(writer % 2 == 0 ? node : neighbour, writer)))
                            .toList();
            for (var one : work) {
                one.get();
            }
        }
    }

    private static void append(LogNode node, int writer) {
        for (int n = 0; n < OTHERS / 8; n += 50) {
            node.append("w" + writer, n, 50);
        }
    }

    private static CompletableFuture<List<Long>> reading(LogNode node, int after) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return node.positionsAfter(LogEngine.token(after), 10 + OTHERS - after);
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                },
                Thread::startVirtualThread);
    }
}
