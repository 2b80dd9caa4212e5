package dev.skyledger.platform.database;

import static java.lang.Thread.State.WAITING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.sql.SQLTransientConnectionException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.CannotGetJdbcConnectionException;

class GroupedReadsTest {

    private final ConcurrentLinkedQueue<List<Integer>> queries = new ConcurrentLinkedQueue<>();
    private final List<Thread> callers = new ArrayList<>();

    @Test
    void who_asks_during_a_query_shares_the_next_one() throws Exception {
        var asked = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        var reads =
                new GroupedReads<Integer, String>(keys -> {
                    queries.add(keys);
                    asked.countDown();
                    waitFor(go);
                    return words(keys);
                });
        var first = asking(reads, 0);
        asked.await();
        var others = IntStream.range(1, 200).mapToObj(n -> asking(reads, n)).toList();
        await().until(() -> callers.stream().allMatch(it -> it.getState() == WAITING));
        go.countDown();

        assertThat(first.join()).contains("0");
        for (int n = 1; n < 200; n++) {
            assertThat(others.get(n - 1).join()).isEqualTo(n == 13 ? Optional.empty() : word(n));
        }
        assertThat(queries).extracting(List::size).containsExactly(1, 64, 64, 64, 7);
    }

    private CompletableFuture<Optional<String>> asking(
            GroupedReads<Integer, String> reads, int key) {
        return CompletableFuture.supplyAsync(
                () -> reads.find(key), asking -> callers.add(Thread.ofVirtual().start(asking)));
    }

    @Test
    void nobody_is_forgotten_whenever_they_come() {
        var reads = new GroupedReads<Integer, String>(GroupedReadsTest::words);
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var all =
                    IntStream.range(100, 20_100)
                            .mapToObj(n ->
                                    CompletableFuture.supplyAsync(() -> reads.find(n), callers))
                            .toList();
            assertThat(all).allMatch(answer -> answer.join().isPresent());
        }
    }

    @Test
    void what_one_cannot_be_told_does_not_keep_the_others_from_their_answers() throws Exception {
        var asked = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        var reads =
                new GroupedReads<Integer, String>(keys -> {
                    asked.countDown();
                    waitFor(go);
                    if (keys.contains(5)) {
                        throw new IllegalArgumentException("no such state");
                    }
                    return words(keys);
                });
        var first = asking(reads, 0);
        asked.await();
        var readable = asking(reads, 4);
        var damaged = asking(reads, 5);
        await().until(() -> callers.stream().allMatch(it -> it.getState() == WAITING));
        go.countDown();

        assertThat(first.join()).contains("0");
        assertThat(readable.join()).contains("4");
        assertThatThrownBy(damaged::join).hasRootCauseMessage("no such state");
    }

    @Test
    void what_cannot_be_had_for_one_group_is_not_tried_for_all_who_wait() throws Exception {
        var asked = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        var reads =
                new GroupedReads<Integer, String>(keys -> {
                    queries.add(keys);
                    asked.countDown();
                    waitFor(go);
                    throw new CannotGetJdbcConnectionException(
                            "none", new SQLTransientConnectionException("none is free"));
                });
        var all = new ArrayList<>(List.of(asking(reads, 0)));
        asked.await();
        IntStream.range(1, 300).mapToObj(n -> asking(reads, n)).forEach(all::add);
        await().until(() -> callers.stream().allMatch(it -> it.getState() == WAITING));
        go.countDown();

        assertThat(all)
                .allSatisfy(answer ->
                        assertThatThrownBy(answer::join)
                                .hasCauseInstanceOf(CannotGetJdbcConnectionException.class));
        assertThat(queries).hasSize(1);
    }

    static Map<Integer, String> words(List<Integer> keys) {
        return keys.stream()
                .filter(n -> n != 13)
                .collect(Collectors.toMap(n -> n, String::valueOf, (one, _) -> one));
    }

    private static Optional<String> word(int number) {
        return Optional.of(String.valueOf(number));
    }

    static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
