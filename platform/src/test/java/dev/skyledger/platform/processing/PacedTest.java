package dev.skyledger.platform.processing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PacedTest {

    private final ScheduledThreadPoolExecutor later = new ScheduledThreadPoolExecutor(1);

    private final AtomicInteger told = new AtomicInteger();

    private final EmptyLog log = new EmptyLog();

    @AfterEach
    void close() {
        later.shutdownNow();
    }

    @Test
    void news_after_a_pause_is_told_at_once() {
        listenEvery(Duration.ofHours(1));
        log.news.run();
        await().untilAsserted(() -> assertThat(told).hasValue(1));
    }

    @Test
    void news_that_follows_is_told_once_for_all_and_never_forgotten() {
        listenEvery(Duration.ofHours(1));
        log.news.run();
        await().untilAsserted(() -> assertThat(told).hasValue(1));
        for (var i = 0; i < 50; i++) {
            log.news.run();
        }
        assertThat(later.getQueue()).hasSize(1);
        later.getQueue().element().run();
        assertThat(told).hasValue(2);
        log.news.run();
        assertThat(later.getQueue()).isNotEmpty();
    }

    private void listenEvery(Duration pace) {
        new Paced(log, pace, later).openStream(null).setOnAvailableCallback(told::incrementAndGet);
    }

    /** Has nothing to read, and says that it has. */
    private static final class EmptyLog
            implements StreamableMessageSource<TrackedEventMessage<?>>,
                    BlockingStream<TrackedEventMessage<?>> {

        private Runnable news = () -> {};

        @Override
        public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
            return this;
        }

        @Override
        public boolean setOnAvailableCallback(Runnable callback) {
            news = callback;
            return true;
        }

        @Override
        public Optional<TrackedEventMessage<?>> peek() {
            return Optional.empty();
        }

        @Override
        public boolean hasNextAvailable(int timeout, TimeUnit unit) {
            return false;
        }

        @Override
        public TrackedEventMessage<?> nextAvailable() {
            throw new IllegalStateException("it is empty");
        }

        @Override
        public void close() {}
    }
}
