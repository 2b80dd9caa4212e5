package dev.skyledger.bench;

import dev.skyledger.bench.load.Callers;
import dev.skyledger.bench.load.Connection;
import dev.skyledger.bench.machine.Machine;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How quickly airports are suggested to a hundred people a second who are typing. */
final class Suggestions {

    private static final double STEADY = 100;
    private static final Duration WARM_UP = Duration.ofSeconds(10);
    private static final byte[] FOUND = "\"items\":[".getBytes(StandardCharsets.UTF_8);

    private final Machine machine;
    private final URI address;
    private final List<byte[]> typed = typed();
    private final AtomicInteger next = new AtomicInteger();
    private final Callers callers = new Callers(Extent.CALLERS, Thread.ofPlatform().factory());

    Suggestions(Machine machine, URI address) {
        this.machine = machine;
        this.address = address;
    }

    void measure(Extent extent) {
        var connections =
                IntStream.range(0, Extent.CALLERS)
                        .mapToObj(_ -> new Connection(address.getPort()))
                        .toList();
        callers.openLoop(WARM_UP, STEADY, by -> ask(connections.get(by)));
        var before = machine.spent();
        var outcome = callers.openLoop(extent.steady(), STEADY, by -> ask(connections.get(by)));
        var busy = Math.round(machine.spent().othersSince(before) * 100);
        var unit =
                "ms to suggest, 95 of 100, at %.0f/s; half within %.1f, 99 of 100 within %.1f; others had %d %%"
                        .formatted(outcome.perSecond(), outcome.p50(), outcome.p99(), busy);
        Comparison.printAlone(machine, "A16", outcome.p95(), unit, outcome.others());
    }

    private @Nullable String ask(Connection connection) throws IOException {
        var question = typed.get(next.getAndIncrement() % typed.size());
        return connection.expect(question, "200", FOUND);
    }

    /** What somebody types letter by letter, with a slip now and then. */
    static List<byte[]> typed() {
        return Stream.of(
                        "Lisbon",
                        "new york",
                        "Londno",
                        "Zuerich",
                        "fra",
                        "s\u00e3o paulo",
                        "heatrow")
                .flatMap(name ->
                        IntStream.rangeClosed(2, name.length())
                                .mapToObj(letters -> name.substring(0, letters)))
                .map(text -> URLEncoder.encode(text, StandardCharsets.UTF_8))
                .map(text -> Connection.get("/api/v1/airports?limit=8&query=" + text))
                .toList();
    }
}
