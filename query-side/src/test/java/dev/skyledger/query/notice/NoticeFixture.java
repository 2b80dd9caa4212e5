package dev.skyledger.query.notice;

import com.zaxxer.hikari.HikariDataSource;
import dev.skyledger.platform.DirectWrites;
import dev.skyledger.platform.MovableClock;
import dev.skyledger.platform.TestDatabase;
import dev.skyledger.platform.processing.WrittenTables;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GenericTrackedEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Notices on a real database, which are told events at moments. */
final class NoticeFixture implements AutoCloseable {

    static final StreamPolicy POLICY =
            new StreamPolicy(
                    Duration.ofMillis(300),
                    Duration.ofHours(24),
                    Duration.ofMinutes(1),
                    2,
                    Duration.ofMillis(10));

    final HikariDataSource database = TestDatabase.fresh();
    final MovableClock clock = new MovableClock();
    final NoticeTable table = new NoticeTable(JdbcClient.create(database));
    final NotificationTable notifications = new NotificationTable(JdbcClient.create(database));
    private final AnnotationEventHandlerAdapter projection;
    private final List<GenericTrackedEventMessage<?>> told = new ArrayList<>();

    NoticeFixture() {
        DirectWrites.migrate(database, "notice_view");
        var db = JdbcClient.create(database);
        var rows =
                new NoticeRows(
                        WrittenTables.of(database),
                        db,
                        JsonMapper.builder().build(),
                        clock.asClock(),
                        POLICY);
        projection =
                new AnnotationEventHandlerAdapter(
                        new NoticeProjection(rows, new Owners(db, WrittenTables.of(database))));
    }

    /** Hands over what happens now. */
    void given(Object... events) throws Exception {
        for (var event : events) {
            Instant now = clock.instant();
            var message =
                    new GenericTrackedEventMessage<>(
                            new GlobalSequenceTrackingToken(told.size() + 1L),
                            GenericEventMessage.asEventMessage(event),
                            () -> now);
            told.add(message);
            projection.handle(message);
        }
    }

    /** Everything once more. */
    void again() throws Exception {
        for (var message : told) {
            projection.handle(message);
        }
    }

    void replay() throws Exception {
        projection.prepareReset(null);
        again();
    }

    @Override
    public void close() {
        database.close();
    }
}
