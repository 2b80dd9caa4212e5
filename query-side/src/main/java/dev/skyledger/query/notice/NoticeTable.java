package dev.skyledger.query.notice;

import dev.skyledger.contracts.shared.TravellerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads notices in the order of the log. */
@Component
class NoticeTable {

    private final JdbcClient db;

    NoticeTable(JdbcClient db) {
        this.db = db;
    }

    /** A notice as it is sent. */
    record Item(long position, TravellerId traveller, String kind, String data) {}

    /** Up to where the notices are written: whoever begins now misses nothing after it. */
    long newest() {
        return number(
                "select greatest(h.position, (select max(position) from notice_view.item)) from"
                        + " notice_view.horizon h");
    }

    /** Whoever left off before this may have missed something. */
    long horizon() {
        return number("select position from notice_view.horizon");
    }

    private long number(String sql) {
        return db.sql(sql).query(Long.class).single();
    }

    List<Item> after(long position, int most) {
        return db.sql(
                        """
                        select position, traveller, kind, data from notice_view.item
                        where position > ? order by position, traveller limit ?
                        """)
                .params(position, most)
                .query((row, _) -> item(row))
                .list();
    }

    List<Item> of(TravellerId traveller, long after, int most) {
        return db.sql(
                        """
                        select position, traveller, kind, data from notice_view.item
                        where traveller = ? and position > ? order by position limit ?
                        """)
                .params(traveller.value(), after, most)
                .query((row, _) -> item(row))
                .list();
    }

    private static Item item(ResultSet row) throws SQLException {
        return new Item(
                row.getLong("position"),
                new TravellerId(row.getString("traveller")),
                row.getString("kind"),
                row.getString("data"));
    }
}
