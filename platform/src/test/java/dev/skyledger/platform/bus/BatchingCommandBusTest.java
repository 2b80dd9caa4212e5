package dev.skyledger.platform.bus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.skyledger.platform.TestDatabase;
import dev.skyledger.platform.bus.Room.Break;
import dev.skyledger.platform.bus.Room.Hold;
import dev.skyledger.platform.bus.Room.Open;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.jdbc.core.JdbcTemplate;

@Timeout(60)
class BatchingCommandBusTest {

    private record Pause(String name) {}

    private final HikariDataSource database = Node.withTables(TestDatabase.fresh());
    private final JdbcTemplate jdbc = new JdbcTemplate(database);
    private final CountDownLatch go = new CountDownLatch(1);
    private final Node node = new Node(database, oneThread(5000, Duration.ofSeconds(30)));

    private static CommandLimits oneThread(int queue, Duration waitAtMost) {
        return new CommandLimits(1, 64, Duration.ofMillis(1), 16, queue, waitAtMost, 5, 1000, 200);
    }

    @AfterEach
    void close() {
        go.countDown();
        node.close();
        database.close();
    }

    /** Keeps the partition busy until {@link #go}, so that what is sent next is one batch. */
    private void pause() {
        var begun = new CountDownLatch(1);
        node.bus.subscribe(
                Pause.class.getName(),
                _ -> {
                    begun.countDown();
                    go.await();
                    return null;
                });
        node.commands.send(new Pause("now"));
        await(begun);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void commands_that_wait_share_a_transaction() {
        node.send(new Open("room", 100));
        pause();
        var answers = new ArrayList<CompletableFuture<Object>>();
        for (var i = 0; i < 40; i++) {
            answers.add(node.commands.send(new Hold("room", "guest " + i)));
        }
        go.countDown();
        assertThat(answers).allSatisfy(it -> assertThat(it.get()).isEqualTo("held"));
        var writers = "select count(distinct xmin::text) from log.event where sequence > 0";
        assertThat(jdbc.queryForObject(writers, Integer.class)).isEqualTo(1);
        assertThat(node.meters.summary("skyledger.commands.batch").max()).isEqualTo(40);
    }

    @Test
    void an_answer_is_given_after_the_commit_and_not_on_the_partitions_thread() throws Exception {
        var seen =
                node.commands
                        .send(new Open("room", 1))
                        .thenApply(_ ->
                                Thread.currentThread().isVirtual()
                                        + " "
                                        + jdbc.queryForObject(
                                                "select count(*) from log.event", Integer.class));
        assertThat(seen.get(20, TimeUnit.SECONDS)).isEqualTo("true 1");
    }

    @Test
    void a_command_sent_from_anothers_callback_hangs_nothing() throws Exception {
        var chained =
                node.commands
                        .send(new Open("room", 2))
                        .thenApply(_ -> node.send(new Hold("room", "Anna")))
                        .thenApply(_ -> node.send(new Hold("room", "Ben")));
        assertThat(chained.get(20, TimeUnit.SECONDS)).isEqualTo("held");
    }

    @Test
    void dispatch_interceptors_run_in_the_caller_and_handler_interceptors_in_the_partition() {
        var threads = new ArrayList<Thread>();
        node.bus.registerDispatchInterceptor(_ ->
                (_, command) -> {
                    threads.add(Thread.currentThread());
                    return command;
                });
        node.bus.registerHandlerInterceptor((_, chain) -> {
            threads.add(Thread.currentThread());
            return chain.proceed();
        });
        node.send(new Open("room", 1));
        assertThat(threads.getFirst()).isSameAs(Thread.currentThread());
        assertThat(threads.getLast().getName()).isEqualTo("commands-0");
    }

    @Test
    void a_command_never_joins_the_unit_of_work_it_is_sent_from() {
        var unit = DefaultUnitOfWork.startAndGet(null);
        node.send(new Open("room", 1));
        unit.rollback();
        assertThat(node.send(new Hold("room", "Anna"))).isEqualTo("held");
    }

    @Test
    void one_broken_command_of_a_batch_fails_alone() {
        node.send(new Open("room", 10));
        pause();
        var before = node.commands.send(new Hold("room", "Anna"));
        var broken = node.commands.send(new Break("room"));
        var after = node.commands.send(new Hold("room", "Ben"));
        go.countDown();
        assertThat(before).succeedsWithin(Duration.ofSeconds(20)).isEqualTo("held");
        assertThat(after).succeedsWithin(Duration.ofSeconds(20)).isEqualTo("held");
        assertThatThrownBy(broken::get).hasMessageContaining("broken on purpose");
        assertThat(jdbc.queryForObject("select count(*) from log.event", Integer.class))
                .isEqualTo(3);
    }

    @Test
    void one_conflicting_command_of_a_batch_is_repeated_and_harms_no_other() {
        node.send(new Open("room", 10));
        node.send(new Open("hall", 10));
        pause();
        var held = node.commands.send(new Hold("hall", "Anna"));
        node.bus.registerHandlerInterceptor(onceAnotherNodeHolds("room", "Zoe"));
        var conflicting = node.commands.send(new Hold("room", "Ben"));
        go.countDown();
        assertThat(held).succeedsWithin(Duration.ofSeconds(20)).isEqualTo("held");
        assertThat(conflicting).succeedsWithin(Duration.ofSeconds(20)).isEqualTo("held");
        var rooms = "select count(*) from log.event where stream = 'room'";
        assertThat(jdbc.queryForObject(rooms, Integer.class)).isEqualTo(3);
    }

    /** Writes from elsewhere after this node has read the room, and before it commits. */
    private MessageHandlerInterceptor<CommandMessage<?>> onceAnotherNodeHolds(
            String room, String guest) {
        var done = new AtomicBoolean();
        return (unit, chain) -> {
            var result = chain.proceed();
            if (unit.getMessage().getPayload() instanceof Hold(var stream, var _)
                    && stream.equals(room)
                    && done.compareAndSet(false, true)) {
                try (var pool = TestDatabase.pool(database.getJdbcUrl());
                        var other = new Node(pool)) {
                    other.send(new Hold(room, guest));
                }
            }
            return result;
        };
    }
}
