package dev.skyledger.platform.log;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The chain of events that lie elsewhere: their hashes in PostgreSQL, apart from them. */
class SealedChain implements ChainSource {

    private static final long PATIENCE_MILLIS = 5_000;

    private final JdbcClient jdbc;
    private final ServerEvents events;

    SealedChain(JdbcClient jdbc, ServerEvents events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    @Override
    public Head head() {
        return head("");
    }

    private Head head(String how) {
        return jdbc.sql("select position, hash from seal.head " + how)
                .query((row, _) -> new Head(row.getLong(1), row.getBytes(2)))
                .single();
    }

    /** Takes the events into the chain, in a transaction; false when another process was first. */
    boolean seal(List<ServerEvents.Placed> placed) {
        var head = head("for update");
        if (placed.getFirst().position() != head.position() + 1) {
            return false;
        }
        var hashes = new ArrayList<byte[]>();
        var hash = head.hash();
        for (var event : placed) {
            var position = head.position() + hashes.size() + 1;
            if (event.position() != position) {
                throw new IllegalStateException("Axon Server's order has no event " + position);
            }
            hash = Chain.hash(hash, position, event.link());
            hashes.add(hash);
        }
        jdbc.sql("insert into seal.link (position, hash) select * from unnest(?, ?)")
                .params(
                        LongStream.rangeClosed(1, hashes.size())
                                .mapToObj(n -> head.position() + n)
                                .toArray(Long[]::new),
                        hashes.toArray(byte[][]::new))
                .update();
        jdbc.sql("update seal.head set position = ?, hash = ?")
                .params(head.position() + hashes.size(), hash)
                .update();
        return true;
    }

    @Override
    public List<Row> after(long position, long last) {
        var kept =
                jdbc.sql(
                                """
                                select hash from seal.link where position > ? and position <= ?
                                order by position limit ?\
                                """)
                        .params(position, last, ServerEvents.AT_ONCE)
                        .query((row, _) -> row.getBytes(1))
                        .list();
        var rows = new ArrayList<Row>();
        try (var stream = events.openAfter(position)) {
            while (rows.size() < kept.size()) {
                var placed = events.next(stream, PATIENCE_MILLIS);
                if (placed.isEmpty()) {
                    break;
                }
                placed.stream()
                        .limit(kept.size() - rows.size())
                        .forEach(it ->
                                rows.add(new Row(it.position(), kept.get(rows.size()), it.link())));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return rows;
    }
}
