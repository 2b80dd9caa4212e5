package dev.skyledger.platform.processing;

import static dev.skyledger.platform.processing.Things.BAD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import dev.skyledger.platform.TestDatabase;
import dev.skyledger.platform.processing.ViewState.Status;
import dev.skyledger.platform.processing.Views.Thing;
import dev.skyledger.platform.processing.Views.Unknown;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class RebuildsTest {

    private static final ProcessorSettings TWO_SEGMENTS = new ProcessorSettings("things", 2, null);

    private final HikariDataSource database = TestDatabase.fresh();
    private final Things things = new Things(database);
    private Views views = new Views(database, TWO_SEGMENTS, things);

    @AfterEach
    void close() {
        views.close();
        database.close();
    }

    @Test
    void a_view_that_is_made_anew_is_what_it_was_and_goes_on() {
        publish(10);
        views.publish(new Unknown("x"));
        assertThat(rebuilt())
                .extracting(Rebuilt::rows, Rebuilt::different)
                .containsExactly(10L, 0L);
        assertThat(views.things()).hasSize(10);
        views.publish(new Thing("later", 1));
        await().untilAsserted(() -> assertThat(views.things()).hasSize(11));
        assertThat(rebuilt().rows()).isEqualTo(11);
    }

    @Test
    void what_the_log_does_not_say_is_counted_and_gone() {
        publish(4);
        views.sql.sql("delete from things where number = 1").update();
        views.sql.sql("update things set number = 9 where number = 2").update();
        views.sql.sql("insert into things values ('nobody', 5)").update();
        assertThat(rebuilt().different()).isEqualTo(2);
        assertThat(views.things()).containsExactly("a1", "a2", "a3", "a4");
    }

    @Test
    void what_could_not_be_handled_is_tried_again() {
        publish(2);
        views.publish(new Thing("b", BAD), new Thing("b", 3));
        await().untilAsserted(() -> assertThat(views.parkedThings()).hasSize(2));
        assertThat(rebuilt().rows()).isEqualTo(2);
        assertThat(views.parkedThings()).hasSize(2).endsWith("b " + Cause.BEHIND);
        things.mended = true;
        assertThat(rebuilt().rows()).isEqualTo(4);
        assertThat(views.parkedThings()).isEmpty();
        assertThat(views.things()).containsExactly("a1", "a2", "b0", "b3");
    }

    @Test
    void nobody_sees_less_meanwhile() {
        publish(30);
        var fewest =
                IntStream.generate(() -> views.things().size())
                        .peek(_ -> views.rebuilds.begin("things"))
                        .limit(50)
                        .min()
                        .orElseThrow();
        assertThat(fewest).isEqualTo(30);
        await().untilAsserted(() -> assertThat(state().status()).isEqualTo(Status.LIVE));
    }

    @Test
    void what_is_done_in_the_world_is_not_done_again() {
        views.close();
        var deeds = new Deeds();
        views = new Views(database, TWO_SEGMENTS, things, deeds);
        publish(5);
        await().untilAsserted(() -> assertThat(deeds.done).hasSize(5));
        assertThat(rebuilt().rows()).isEqualTo(5);
        views.publish(new Thing("later", 1));
        await().untilAsserted(() -> assertThat(deeds.done).hasSize(6));
    }

    @Test
    void what_has_no_tables_is_no_view() {
        publish(1);
        views.sql.sql("drop schema things cascade").update();
        assertThat(views.rebuilds.views()).isEmpty();
        assertThat(views.rebuilds.view("things")).isEmpty();
        views.rebuilds.begin("things");
        assertThat(views.rebuilds.view("nothing")).isEmpty();
    }

    private void publish(int number) {
        IntStream.rangeClosed(1, number).forEach(it -> views.publish(new Thing("a", it)));
        await().untilAsserted(() -> assertThat(views.things()).hasSize(number));
    }

    private Rebuilt rebuilt() {
        var before = state().rebuilt();
        views.rebuilds.begin("things");
        return await().atMost(Duration.ofSeconds(20))
                .until(() -> state().rebuilt(), it -> !Objects.equals(it, before));
    }

    private ViewState state() {
        return views.rebuilds.view("things").orElseThrow();
    }
}
