package dev.skyledger.query.notice;

import static dev.skyledger.contracts.booking.BookingExamples.ANNA;
import static dev.skyledger.contracts.booking.BookingExamples.FLIGHT;
import static dev.skyledger.contracts.booking.BookingExamples.confirmed;
import static dev.skyledger.contracts.booking.BookingExamples.expired;
import static dev.skyledger.contracts.booking.BookingExamples.placed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LiveStreamTest {

    private final NoticeFixture notices = new NoticeFixture();
    private final StreamHub hub =
            new StreamHub(notices.table, (_, _) -> true, NoticeFixture.POLICY);
    private final List<Thread> followers = new ArrayList<>();

    @BeforeEach
    void start() {
        hub.start();
    }

    @AfterEach
    void stop() throws InterruptedException {
        hub.stop();
        for (var follower : followers) {
            follower.join();
        }
        notices.close();
    }

    /** Everything that was sent, in short. */
    private static final class Heard implements LiveStream.Sink {

        private final List<String> all = new CopyOnWriteArrayList<>();

        @Override
        public void event(@Nullable Long id, String name, String data) {
            all.add(id + " " + name);
        }

        @Override
        public void alive() {
            all.add("alive");
        }

        List<String> news() {
            return all.stream().filter(it -> !it.equals("alive")).toList();
        }
    }

    private LiveStream following(long from, Heard heard) {
        var stream = new LiveStream(ANNA, from);
        assertThat(hub.open(stream)).isTrue();
        followers.add(
                Thread.startVirtualThread(() -> {
                    try {
                        for (var item : notices.table.of(ANNA, from, 100)) {
                            stream.send(item, heard);
                        }
                        stream.follow(
                                heard,
                                flight -> "{}",
                                NoticeFixture.POLICY.heartbeat(),
                                Duration.ofSeconds(20));
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    } finally {
                        hub.close(stream);
                    }
                }));
        return stream;
    }

    @Test
    void what_happens_is_told_in_the_order_of_the_log() throws Exception {
        var heard = new Heard();
        following(0, heard);
        notices.given(placed(), confirmed());
        await().until(() -> heard.news().equals(List.of("1 booking", "2 booking")));
    }

    @Test
    void who_comes_back_goes_on_where_they_left_off() throws Exception {
        notices.given(placed(), confirmed());
        var heard = new Heard();
        following(1, heard);
        notices.given(expired(1));
        await().until(() -> heard.news().equals(List.of("2 booking", "3 booking")));
    }

    @Test
    void in_a_silence_there_are_signs_of_life() {
        var heard = new Heard();
        following(0, heard);
        await().until(() -> heard.all.contains("alive"));
    }

    @Test
    void seats_are_told_once_for_many_changes() {
        var heard = new Heard();
        var stream = following(0, heard);
        for (var change = 0; change < 20; change++) {
            stream.touch(FLIGHT);
        }
        await().until(() -> heard.news().equals(List.of("null availability")));
    }

    @Test
    void the_oldest_of_too_many_streams_gives_way() {
        var oldest = following(0, new Heard());
        following(0, new Heard());
        following(0, new Heard());
        await().until(() -> !oldest.isOpen() && hub.size() == 2);
    }

    @Test
    void who_reads_too_slowly_is_ended() {
        var stream = new LiveStream(ANNA, 0);
        for (var change = 0; change < 300; change++) {
            stream.touch(FLIGHT);
        }
        assertThat(stream.isOpen()).isFalse();
    }

    @Test
    void a_node_that_stops_ends_its_streams_and_begins_none() {
        var stream = following(0, new Heard());
        hub.stop();
        await().until(() -> !stream.isOpen() && hub.size() == 0);
        assertThat(hub.open(new LiveStream(ANNA, 0))).isFalse();
    }
}
