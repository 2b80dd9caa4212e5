package dev.skyledger.platform.log;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The chain that lies beside its events, in the log's own rows. */
record LoggedChain(JdbcClient jdbc) implements ChainSource {

    private static final int AT_ONCE = 2_000;

    @Override
    public Head head() {
        return jdbc.sql("select position, hash from log.log_head")
                .query((row, _) -> new Head(row.getLong(1), row.getBytes(2)))
                .single();
    }

    @Override
    public List<Row> after(long position, long last) {
        return jdbc.sql(
                        """
                        select position, hash, id, stream, sequence, stream_type, at, type, revision, payload, metadata
                        from log.event where position > ? and position <= ? order by position limit ?\
                        """)
                .params(position, last, AT_ONCE)
                .query((row, _) -> row(row))
                .list();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getLong("position"),
                row.getBytes("hash"),
                new Chain.Link(
                        row.getString("id"),
                        row.getString("stream"),
                        row.getLong("sequence"),
                        row.getString("stream_type"),
                        row.getString("at"),
                        row.getString("type"),
                        row.getString("revision"),
                        row.getBytes("payload"),
                        row.getBytes("metadata")));
    }
}
