package dev.skyledger.platform.log;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Computes the chain again and names the first event that is not what was written. */
public class ChainVerification {

    private static final int AT_ONCE = 2_000;

    private final JdbcClient jdbc;

    public ChainVerification(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What was found: the last position that is proven, its hash, and the first that is altered,
     * missing or in another's place.
     */
    public record Verdict(long proven, String root, @Nullable Long firstBad) {

        public boolean sound() {
            return firstBad == null;
        }
    }

    private record Row(long position, byte[] hash, Chain.Link link) {}

    private record Head(long position, byte[] hash) {}

    /** Covers what is committed when it starts. */
    public Verdict verify() {
        var head =
                jdbc.sql("select position, hash from log.log_head")
                        .query((row, _) -> new Head(row.getLong(1), row.getBytes(2)))
                        .single();
        var previous = new byte[32];
        long proven = 0;
        while (proven < head.position) {
            var rows = after(proven, head.position);
            if (rows.isEmpty()) {
                return verdict(proven, previous, proven + 1);
            }
            for (var row : rows) {
                var expected = Chain.hash(previous, proven + 1, row.link);
                if (row.position != proven + 1 || !Arrays.equals(row.hash, expected)) {
                    return verdict(proven, previous, proven + 1);
                }
                previous = expected;
                proven++;
            }
        }
        return verdict(proven, previous, Arrays.equals(previous, head.hash) ? null : proven);
    }

    private static Verdict verdict(long proven, byte[] root, @Nullable Long firstBad) {
        return new Verdict(proven, HexFormat.of().formatHex(root), firstBad);
    }

    private List<Row> after(long position, long last) {
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
