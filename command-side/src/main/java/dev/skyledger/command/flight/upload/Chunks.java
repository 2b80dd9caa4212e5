package dev.skyledger.command.flight.upload;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A file as it is kept, read chunk by chunk. */
final class Chunks extends InputStream {

    private final JdbcClient db;
    private final UUID job;
    private InputStream chunk = InputStream.nullInputStream();
    private int next;
    private boolean ended;

    Chunks(JdbcClient db, UUID job) {
        this.db = db;
        this.job = job;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        var some = chunk.read(into, offset, length);
        while (some < 0 && !ended) {
            turn();
            some = chunk.read(into, offset, length);
        }
        return some;
    }

    private void turn() {
        var bytes =
                db.sql("select bytes from upload.chunk where job = ? and number = ?")
                        .params(job, next++)
                        .query(byte[].class)
                        .optional();
        ended = bytes.isEmpty();
        chunk = new ByteArrayInputStream(bytes.orElse(new byte[0]));
    }
}
