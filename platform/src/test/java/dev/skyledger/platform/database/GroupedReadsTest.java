package dev.skyledger.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

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
import org.springframework.dao.TransientDataAccessResourceException;

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
        await().until(() -> callers.stream().allMatch(it -> it.getState() == Thread.State.WAITING));
        go.countDown();

        assertThat(first.join()).contains("0");
        for (int n = 1; n < 200; n++) {
            assertThat(others.get(n - 1).join()).isEqualTo(n == 13 ? Optional.empty() : word(n));
        }
        assertThat(queries).extracting(List::size).containsExactly(1, 64, 64, 64, 7);
    }

    private CompletableFuture<Optional<String>> asking(
            GroupedReads<Integer, String> reads, int key) {
        var answer = new CompletableFuture<Optional<String>>();
        callers.add(Thread.ofVirtual().start(() -> answer.complete(reads.find(key))));
        return answer;
    }

    @Test
    void nobody_waits_for_ever_where_an_error_ends_the_read() {
        var reads =
                new GroupedReads<Integer, String>(keys -> {
                    if (keys.contains(1)) {
                        throw new LinkageError("on purpose");
                    }
                    return words(keys);
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
                    return words(keys);
                });

        assertThatThrownBy(() -> reads.find(1))
                .isInstanceOf(TransientDataAccessResourceException.class);
        assertThat(reads.find(2)).contains("2");
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

    private static Map<Integer, String> words(List<Integer> keys) {
        return keys.stream()
                .filter(n -> n != 13)
                .collect(Collectors.toMap(n -> n, String::valueOf, (one, _) -> one));
    }

    private static Optional<String> word(int number) {
        return Optional.of(String.valueOf(number));
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
