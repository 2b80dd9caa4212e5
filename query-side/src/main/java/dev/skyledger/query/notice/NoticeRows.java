package dev.skyledger.query.notice;

import dev.skyledger.contracts.notification.NotificationDetails.Subject;
import dev.skyledger.contracts.shared.NotificationId;
import dev.skyledger.contracts.shared.TravellerId;
import dev.skyledger.platform.processing.Json;
import dev.skyledger.platform.processing.Rows;
import dev.skyledger.platform.processing.Tables;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes notices, and forgets those that are too old to be followed live. */
@Component
class NoticeRows {

    private static final Duration BETWEEN_CLEANINGS = Duration.ofMinutes(1);

    private final Rows items;
    private final Rows notifications;
    private final JdbcClient db;
    private final JsonMapper json;
    private final Clock clock;
    private final StreamPolicy policy;
    private Instant cleaned = Instant.MIN;

    NoticeRows(Tables tables, JdbcClient db, JsonMapper json, Clock clock, StreamPolicy policy) {
        this.items = tables.rows("notice_view.item", List.of("traveller", "position"));
        this.notifications = tables.rows("notice_view.notification", List.of("notification"));
        this.db = db;
        this.json = json;
        this.clock = clock;
        this.policy = policy;
    }

    /** What is too old already, as in a rebuild, is left out. */
    void told(TravellerId owner, Notice notice, EventMessage<?> message, TrackingToken token) {
        var position = token.position().orElseThrow();
        var oldest = clock.instant().minus(policy.keep());
        clean(oldest);
        if (message.getTimestamp().isBefore(oldest)) {
            mayMiss(position);
            return;
        }
        items.put(
                Map.of(
                        "traveller",
                        owner,
                        "position",
                        position,
                        "kind",
                        notice.kind(),
                        "data",
                        new Json(json.writeValueAsString(notice)),
                        "at",
                        message.getTimestamp()));
    }

    void kept(
            TravellerId owner,
            String code,
            String text,
            Subject subject,
            EventMessage<?> message,
            TrackingToken token) {
        notifications.put(
                Map.of(
                        "notification", NotificationId.of(message.getIdentifier(), owner),
                        "traveller", owner,
                        "position", token.position().orElseThrow(),
                        "at", message.getTimestamp(),
                        "code", code,
                        "text", text,
                        "subject_type", subject.type(),
                        "subject_id", subject.id(),
                        "read", false));
    }

    void read(NotificationId notification) {
        notifications.set(Map.of("notification", notification, "read", true));
    }

    private void clean(Instant oldest) {
        if (cleaned.isAfter(clock.instant().minus(BETWEEN_CLEANINGS))) {
            return;
        }
        cleaned = clock.instant();
        db
                .sql("delete from notice_view.item where at < ? returning position")
                .param(oldest.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .list()
                .stream()
                .max(Long::compare)
                .ifPresent(this::mayMiss);
    }

    private void mayMiss(long position) {
        db.sql("update notice_view.horizon set position = ? where position < ?")
                .params(position, position)
                .update();
    }

    /** It is written anew in the same transaction, so nobody misses what is there. */
    void forget() {
        db.sql("delete from notice_view.item; delete from notice_view.notification").update();
    }
}
