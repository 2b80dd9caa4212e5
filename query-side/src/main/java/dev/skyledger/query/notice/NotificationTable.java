package dev.skyledger.query.notice;

import dev.skyledger.contracts.notification.FindNotification;
import dev.skyledger.contracts.notification.NotificationDetails;
import dev.skyledger.contracts.notification.NotificationDetails.Subject;
import dev.skyledger.contracts.shared.NotificationId;
import dev.skyledger.contracts.shared.TravellerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what travellers were told, the newest first. */
@Component
class NotificationTable {

    private static final String NEWEST =
            """
            select * from notice_view.notification where traveller = :owner
            and (cast(:after as text) is null or (position, notification)
                < (select n.position, n.notification from notice_view.notification n where n.notification = :after))
            order by position desc, notification desc limit :most
            """;

    private final JdbcClient db;

    NotificationTable(JdbcClient db) {
        this.db = db;
    }

    List<NotificationDetails> list(TravellerId owner, @Nullable String after, int most) {
        return db.sql(NEWEST)
                .param("owner", owner.value())
                .param("after", after)
                .param("most", most)
                .query((row, _) -> details(row))
                .list();
    }

    @QueryHandler
    @Nullable NotificationDetails handle(FindNotification query) {
        return db.sql(
                        "select * from notice_view.notification where notification = ? and"
                                + " traveller = ?")
                .params(query.notification().value(), query.owner().value())
                .query((row, _) -> details(row))
                .optional()
                .orElse(null);
    }

    private static NotificationDetails details(ResultSet row) throws SQLException {
        return new NotificationDetails(
                new NotificationId(row.getString("notification")),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("code"),
                row.getString("text"),
                new Subject(row.getString("subject_type"), row.getString("subject_id")),
                row.getBoolean("read"));
    }
}
