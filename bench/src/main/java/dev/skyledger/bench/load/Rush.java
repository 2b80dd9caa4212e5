package dev.skyledger.bench.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A crowd that wants more than there is, each buyer once, over a few connections.
 *
 * @param buyers how many come
 * @param stock how many of them can be served
 * @param served what the answer of somebody who was served says
 */
public record Rush(int buyers, int stock, byte[] served) {

    private static final String SOLD_OUT = "409";

    /** When each buyer asked and was answered, and what instead of being served. */
    private static final class Times {

        private final long[] asked;
        private final long[] answered;
        private final @Nullable String[] others;

        Times(int buyers) {
            asked = new long[buyers];
            answered = new long[buyers];
            others = new String[buyers];
        }
    }

    /** Time runs from the first who asks until the last who is served has been answered. */
    public Outcome run(List<Connection> connections, List<byte[]> requests) {
        var times = new Times(buyers);
        var next = new AtomicInteger();
        var start = System.nanoTime();
        var running = new ArrayList<Thread>();
        for (var connection : connections) {
            running.add(Thread.ofPlatform().start(() -> buy(connection, requests, next, times)));
        }
        running.forEach(Rush::join);
        return outcome(times, start);
    }

    private void buy(
            Connection connection, List<byte[]> requests, AtomicInteger next, Times times) {
        for (var i = next.getAndIncrement(); i < buyers; i = next.getAndIncrement()) {
            times.asked[i] = System.nanoTime();
            try {
                times.others[i] = connection.expect(requests.get(i), "201", served);
            } catch (IOException e) {
                times.others[i] = e.toString();
            }
            times.answered[i] = System.nanoTime();
        }
    }

    private Outcome outcome(Times times, long start) {
        var latencies = new Latencies();
        var last = start;
        var asked = new ArrayList<Long>();
        for (var i = 0; i < buyers; i++) {
            if (times.others[i] == null) {
                latencies.add(times.answered[i] - times.asked[i]);
                last = Math.max(last, times.answered[i]);
                asked.add(times.asked[i]);
            }
        }
        return new Outcome(
                latencies.count(),
                Math.max(1, last - start) / 1e9,
                latencies.percentile(0.5),
                latencies.percentile(0.95),
                latencies.percentile(0.99),
                wrong(times, asked.stream().mapToLong(it -> it).sorted().toArray()));
    }

    /**
     * Everything but a refusal of what was gone. Before the last of those who were served had even
     * asked there was something left, so whoever was refused before that was refused wrongly.
     */
    private Map<String, Integer> wrong(Times times, long[] asked) {
        var wrong = new TreeMap<String, Integer>();
        if (asked.length != stock) {
            wrong.put("served %d instead of %d".formatted(asked.length, stock), 1);
        }
        var lastAsked = asked.length == 0 ? Long.MAX_VALUE : asked[asked.length - 1];
        for (var i = 0; i < buyers; i++) {
            var other = times.others[i];
            if (other != null && !other.equals(SOLD_OUT)) {
                wrong.merge(other, 1, Integer::sum);
            } else if (other != null && times.answered[i] < lastAsked) {
                wrong.merge("refused although something was left", 1, Integer::sum);
            }
        }
        return wrong;
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
