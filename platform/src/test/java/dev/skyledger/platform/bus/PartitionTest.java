package dev.skyledger.platform.bus;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.skyledger.platform.TestDatabase;
import dev.skyledger.platform.bus.Room.Die;
import dev.skyledger.platform.bus.Room.Hold;
import dev.skyledger.platform.bus.Room.Open;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.jdbc.core.JdbcTemplate;

@Timeout(60)
class PartitionTest {

    private record Pause(String name) {}

    private final HikariDataSource database = Node.withTables(TestDatabase.fresh());
    private final JdbcTemplate jdbc = new JdbcTemplate(database);
    private final CountDownLatch go = new CountDownLatch(1);
    private Node node = new Node(database, oneThread(5000, Duration.ofSeconds(30)));

    private static CommandLimits oneThread(int queue, Duration waitAtMost) {
        return new CommandLimits(1, 64, Duration.ofMillis(1), 16, queue, waitAtMost, 5, 1000, 200);
    }

    @AfterEach
    void close() {
        go.countDown();
        node.close();
        database.close();
    }

    private void replaceNode(CommandLimits limits) {
        node.close();
        node = new Node(database, limits);
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
    void a_thread_that_dies_of_an_error_is_replaced_and_its_commands_are_answered() {
        node.send(new Open("room", 10));
        pause();
        var first = node.commands.send(new Die("room"));
        var second = node.commands.send(new Hold("room", "Anna"));
        go.countDown();
        assertThat(first).failsWithin(Duration.ofSeconds(20));
        assertThat(second).failsWithin(Duration.ofSeconds(20));
        assertThat(node.send(new Hold("room", "Ben"))).isEqualTo("held");
        assertThat(jdbc.queryForObject("select count(*) from log.event", Integer.class))
                .isEqualTo(2);
        assertThat(database.getHikariPoolMXBean().getActiveConnections()).isZero();
    }

    @Test
    void a_full_queue_answers_at_once() {
        replaceNode(oneThread(2, Duration.ofSeconds(30)));
        pause();
        var waiting = List.of(node.commands.send(new Open("a", 1)), send("b"));
        assertThat(send("c"))
                .failsWithin(Duration.ofSeconds(20))
                .withThrowableThat()
                .withCauseInstanceOf(CommandsOverloaded.class);
        go.countDown();
        assertThat(waiting).allSatisfy(it -> assertThat(it).succeedsWithin(Duration.ofSeconds(20)));
    }

    private CompletableFuture<Object> send(String room) {
        return node.commands.send(new Open(room, 1));
    }

    @Test
    void a_command_that_waited_too_long_is_answered_though_the_partition_is_stuck() {
        replaceNode(oneThread(100, Duration.ofMillis(300)));
        pause();
        assertThat(send("late"))
                .failsWithin(Duration.ofSeconds(20))
                .withThrowableThat()
                .withCauseInstanceOf(CommandsOverloaded.class);
        go.countDown();
        node.send(new Open("room", 1));
        assertThat(jdbc.queryForObject("select count(*) from log.event", Integer.class))
                .isEqualTo(1);
    }

    @Test
    void a_lost_connection_fails_the_whole_batch_at_once_and_the_next_one_works() {
        node.send(new Open("room", 10));
        pause();
        node.bus.registerHandlerInterceptor((unit, chain) -> {
            if (unit.getMessage().getPayload() instanceof Hold(var _, var guest)
                    && guest.equals("unlucky")) {
                jdbc.execute("select pg_terminate_backend(pg_backend_pid())");
            }
            return chain.proceed();
        });
        var lost = List.of(hold("Anna"), hold("unlucky"), hold("Ben"));
        go.countDown();
        assertThat(lost)
                .allSatisfy(it ->
                        assertThat(it)
                                .failsWithin(Duration.ofSeconds(20))
                                .withThrowableThat()
                                .withCauseInstanceOf(CommandsUnavailable.class));
        assertThat(node.send(new Hold("room", "Clara"))).isEqualTo("held");
        assertThat(jdbc.queryForObject("select count(*) from log.event", Integer.class))
                .isEqualTo(2);
    }

    private CompletableFuture<Object> hold(String guest) {
        return node.commands.send(new Hold("room", guest));
    }

    @Test
    void a_busy_thread_waits_for_more_until_there_are_enough() {
        var forLong = Duration.ofSeconds(30);
        replaceNode(new CommandLimits(1, 64, forLong, 2, 5000, forLong, 5, 1000, 200));
        pause();
        node.commands.send(new Open("a", 1));
        var second = node.commands.send(new Open("b", 1));
        go.countDown();
        assertThat(second).succeedsWithin(Duration.ofSeconds(10));

        var waits = node.commands.send(new Open("c", 1));
        node.commands.send(new Open("d", 1));
        assertThat(waits).isNotDone();
        node.commands.send(new Open("e", 1));

        assertThat(waits).succeedsWithin(Duration.ofSeconds(10));
    }
}
