package dev.skyledger.platform.log;

import static dev.skyledger.platform.log.LogNode.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skyledger.platform.TestDatabase;
import dev.skyledger.platform.bus.Trouble;
import dev.skyledger.platform.database.SqlState;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AppendTest {

    private final String url = TestDatabase.freshUrl();
    private final LogNode node = new LogNode(url);

    @AfterEach
    void close() {
        node.close();
    }

    @Test
    void sixteen_writers_leave_no_gap_and_readers_see_positions_in_commit_order() throws Exception {
        int writers = 16;
        int each = 50;
        var seen = new ArrayList<Long>();
        var follower = Thread.ofVirtual().start(() -> follow(seen, writers * each * 2));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all =
                    IntStream.range(0, writers)
                            .<Future<?>>mapToObj(writer ->
                                    threads.submit(() -> {
                                        for (int n = 0; n < each; n++) {
                                            node.append("w" + writer, n * 2, 2);
                                        }
                                    }))
                            .toList();
            for (var one : all) {
                one.get();
            }
        }
        follower.join();

        assertThat(seen)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, writers * each * 2).boxed().toList());
        assertThat(node.head.lastAppended()).isEqualTo(writers * each * 2);
        assertThat(new ChainVerification(node.jdbc).verify().sound()).isTrue();
    }

    private void follow(List<Long> seen, int count) {
        try {
            seen.addAll(node.positionsAfter(null, count));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void two_nodes_go_on_from_each_others_heads() throws Exception {
        try (var neighbour = new LogNode(url);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int n = 0; n < 6; n++) {
                (n % 2 == 0 ? node : neighbour).append("turns", n * 3, 3);
            }
            var one = threads.submit(() -> appendOften(node, "one"));
            var other = threads.submit(() -> appendOften(neighbour, "other"));
            one.get();
            other.get();

            assertThat(node.engine.head()).isEqualTo(18 + 200 * 2);
            assertThat(node.positionsAfter(null, 418))
                    .isEqualTo(LongStream.rangeClosed(1, 418).boxed().toList());
            assertThat(new ChainVerification(node.jdbc).verify().sound()).isTrue();
        }
    }

    private static void appendOften(LogNode node, String stream) {
        for (int n = 0; n < 200; n++) {
            node.append(stream, n, 1);
        }
    }

    @Test
    void events_without_a_stream_are_chained_like_others() {
        node.store.publish(GenericEventMessage.asEventMessage(new LogNode.Said("to nobody")));
        node.store.publish(GenericEventMessage.asEventMessage(new LogNode.Said("once more")));

        assertThat(node.engine.head()).isEqualTo(2);
        assertThat(new ChainVerification(node.jdbc).verify().sound()).isTrue();
    }

    @Test
    void a_unit_of_work_knows_its_position_once_it_has_appended() {
        node.append("a", 0, 3);
        var position = new AtomicReference<OptionalLong>();
        var work = DefaultUnitOfWork.startAndGet(GenericEventMessage.asEventMessage("x"));
        work.attachTransaction(node.transactions);
        work.afterCommit(done -> position.set(LogHead.positionOf(done)));
        work.execute(() -> node.store.publish(said("b", 0, "first")));

        assertThat(position.get()).hasValue(4);
    }

    @Test
    void what_is_rolled_back_leaves_no_gap_and_does_not_move_the_head() {
        node.append("a", 0, 1);
        assertThatThrownBy(() -> node.append("a", 0, 1))
                .isInstanceOf(AggregateStreamCreationException.class);
        node.append("a", 1, 1);

        assertThat(node.head.lastAppended()).isEqualTo(2);
        assertThat(node.engine.head()).isEqualTo(2);
    }

    @Test
    void a_conflict_keeps_its_type_and_state_but_quotes_nothing() {
        node.append("a", 0, 2);
        assertThatThrownBy(() -> node.append(List.of(said("a", 1, "a secret"), said("a", 2, "x"))))
                .isInstanceOf(ConcurrencyException.class)
                .satisfies(e -> assertThat(SqlState.of(e)).isEqualTo("23505"))
                .satisfies(e -> assertThat(Trouble.of(e)).isEqualTo(Trouble.CONFLICT))
                .satisfies(e -> assertThat(printed(e)).doesNotContain("secret", "insert"));
    }

    private static String printed(Throwable failure) {
        var text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
