package dev.skyledger.query.notice;

import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.contracts.shared.TravellerId;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One open stream. It blocks its own virtual thread: first for what it has missed, then for what
 * comes. Whoever reads too slowly is ended, and goes on where they left off.
 */
final class LiveStream {

    private static final int MOST_WAITING = 256;
    private static final Duration GATHER = Duration.ofMillis(200);

    private final TravellerId traveller;
    private final BlockingQueue<Object> waiting = new LinkedBlockingQueue<>(MOST_WAITING);
    private final Set<FlightId> touched = new LinkedHashSet<>();
    private volatile boolean open = true;
    private long position;

    private enum Sign {
        END
    }

    /** Where a stream is written. */
    interface Sink {

        void event(@Nullable Long id, String name, String data) throws IOException;

        void alive() throws IOException;
    }

    LiveStream(TravellerId traveller, long position) {
        this.traveller = traveller;
        this.position = position;
    }

    TravellerId traveller() {
        return traveller;
    }

    boolean isOpen() {
        return open;
    }

    void tell(NoticeTable.Item item) {
        offer(item);
    }

    /** Something happened to the seats of a flight. */
    void touch(FlightId flight) {
        offer(flight);
    }

    private void offer(Object news) {
        if (open && !waiting.offer(news)) {
            end();
        }
    }

    /** Where the sign does not fit, what waits wakes the stream as well. */
    void end() {
        open = false;
        var _ = waiting.offer(Sign.END);
    }

    /** Sends what was missed and is newer than what was sent. */
    void send(NoticeTable.Item item, Sink sink) throws IOException {
        if (item.position() > position) {
            sink.event(item.position(), item.kind(), item.data());
            position = item.position();
        }
    }

    /**
     * Sends what comes until the stream ends or its time is over.
     *
     * @param seats what to say of a flight's seats now, or null when that was said before
     */
    void follow(
            Sink sink,
            Function<FlightId, @Nullable String> seats,
            Duration heartbeat,
            Duration atMost)
            throws IOException, InterruptedException {
        var until = System.nanoTime() + atMost.toNanos();
        while (open && System.nanoTime() < until) {
            var patience = touched.isEmpty() ? heartbeat : GATHER;
            var news = waiting.poll(patience.toNanos(), TimeUnit.NANOSECONDS);
            switch (news) {
                case NoticeTable.Item item -> send(item, sink);
                case FlightId flight -> touched.add(flight);
                case null -> {
                    if (touched.isEmpty()) {
                        sink.alive();
                    }
                    tellOfSeats(sink, seats);
                }
                default -> open = false;
            }
        }
    }

    /** Without a position of its own: whoever comes again is told how the seats are then. */
    private void tellOfSeats(Sink sink, Function<FlightId, @Nullable String> seats)
            throws IOException {
        for (var flight : touched) {
            var said = seats.apply(flight);
            if (said != null) {
                sink.event(null, "availability", said);
            }
        }
        touched.clear();
    }
}
