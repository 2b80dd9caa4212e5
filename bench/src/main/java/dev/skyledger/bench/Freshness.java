package dev.skyledger.bench;

import dev.skyledger.bench.load.Callers;
import dev.skyledger.bench.load.Connection;
import dev.skyledger.bench.machine.Caller;
import dev.skyledger.bench.machine.Machine;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * P6: a hundred whole bookings a second for five minutes, some of which are then looked for at
 * once: by who made them, in the views, and in the search. {@code SECONDS} says for how long.
 */
final class Freshness {

    private static final double STEADY = 100;
    private static final int PROBES = 4;
    private static final Duration WARM_UP = Duration.ofSeconds(20);
    private static final byte[] CONFIRMED =
            "\"status\":\"CONFIRMED\"".getBytes(StandardCharsets.UTF_8);

    private final Machine machine;
    private final URI address;
    private final Callers callers = new Callers(Extent.CALLERS, Thread.ofPlatform().factory());

    Freshness(Machine machine, URI address) {
        this.machine = machine;
        this.address = address;
    }

    private static Duration extent() {
        var usual = "1".equals(System.getenv("QUICK")) ? "15" : "300";
        return Duration.ofSeconds(
                Long.parseLong(Objects.requireNonNullElse(System.getenv("SECONDS"), usual)));
    }

    void measure() throws IOException, InterruptedException {
        List<byte[]> orders;
        var probes = new ArrayList<FreshnessProbe>();
        try (var caller = new Caller(address)) {
            var token = caller.token("traveller");
            orders = Bookings.orders(caller, token);
            for (var number = 0; number < PROBES; number++) {
                probes.add(new FreshnessProbe(address, caller, token, number));
            }
        }
        var connections =
                IntStream.range(0, Extent.CALLERS)
                        .mapToObj(_ -> new Connection(address.getPort()))
                        .toList();
        callers.openLoop(WARM_UP, STEADY, by -> book(connections.get(by), orders));
        machine.settles(Duration.ofSeconds(30));
        probes.forEach(FreshnessProbe::start);
        var before = machine.spent();
        var rate = STEADY - PROBES * FreshnessProbe.PER_SECOND;
        var outcome = callers.openLoop(extent(), rate, by -> book(connections.get(by), orders));
        var busy = Math.round(machine.spent().othersSince(before) * 100);
        for (var probe : probes) {
            probe.stop();
        }
        Comparison.printAlone(
                machine,
                "P6-rate",
                outcome.perSecond(),
                "confirmed/s, besides those that were looked for; p99 %.0f ms; others had %d %%"
                        .formatted(outcome.p99(), busy),
                outcome.others());
        var unread = probes.stream().mapToInt(FreshnessProbe::unread).sum();
        var trouble =
                probes.stream().map(FreshnessProbe::trouble).filter(it -> !it.isEmpty()).toList();
        print("P6-own", probes, FreshnessProbe::own, "ms until who booked had read it", unread);
        print("P6-views", probes, FreshnessProbe::views, "ms until the views showed it", trouble);
        print("P6-search", probes, FreshnessProbe::search, "ms until the search did", trouble);
    }

    private static @Nullable String book(Connection connection, List<byte[]> orders)
            throws IOException {
        var order = orders.get(ThreadLocalRandom.current().nextInt(orders.size()));
        return connection.expect(order, "201", CONFIRMED);
    }

    private void print(
            String id,
            List<FreshnessProbe> probes,
            Function<FreshnessProbe, List<Double>> figure,
            String unit,
            Object failures) {
        var all = probes.stream().flatMap(it -> figure.apply(it).stream()).sorted().toList();
        if (all.isEmpty()) {
            Comparison.printAlone(machine, id, 0, "nothing was looked for", failures);
            return;
        }
        var what =
                "%s after the answer, 99 of 100, of %d; half within %.0f, most %.0f"
                        .formatted(unit, all.size(), all.get(all.size() / 2), all.getLast());
        Comparison.printAlone(machine, id, all.get(all.size() * 99 / 100), what, failures);
    }
}
