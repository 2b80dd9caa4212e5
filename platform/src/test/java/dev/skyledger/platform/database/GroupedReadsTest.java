package dev.skyledger.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = CompletableFuture.supplyAsync(() -> reads.find(0), callers);
            asked.await();
            var others =
                    IntStream.range(1, 200)
                            .mapToObj(n ->
                                    CompletableFuture.supplyAsync(() -> reads.find(n), callers))
                            .toList();
            Thread.sleep(100); // all of them wait now
            go.countDown();

            assertThat(first.join()).contains("0");
            for (int n = 1; n < 200; n++) {
                assertThat(others.get(n - 1).join())
                        .isEqualTo(n == 13 ? Optional.empty() : word(n));
            }
        }
        assertThat(queries).hasSizeBetween(4, 20).allMatch(keys -> keys.size() <= 64);
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
