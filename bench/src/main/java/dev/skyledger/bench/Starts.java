package dev.skyledger.bench;

import dev.skyledger.bench.load.Callers;
import dev.skyledger.bench.load.Connection;
import dev.skyledger.bench.machine.Caller;
import dev.skyledger.bench.machine.Machine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * P9: how long it takes from the start of the delivered program to the first booking that it
 * accepts: in an empty folder, with servers and samples of its own, and after {@code kill -9} amid
 * bookings, when as many events stand in its log as {@code EVENTS} says; {@code KILLS} times.
 */
final class Starts {

    private static final boolean QUICK = "1".equals(System.getenv("QUICK"));
    private static final long EVENTS = extent("EVENTS", QUICK ? 5_000 : 1_000_000);
    private static final long KILLS = extent("KILLS", QUICK ? 1 : 5);
    private static final Duration PORTION = Duration.ofSeconds(QUICK ? 2 : 20);
    private static final Duration LAST_WORDS = Duration.ofSeconds(4);
    private static final byte[] CONFIRMED =
            "\"status\":\"CONFIRMED\"".getBytes(StandardCharsets.UTF_8);

    private final Path folder;
    private final Callers callers = new Callers(Extent.CALLERS, Thread.ofPlatform().factory());

    private final List<String> options;

    /** With these options of the virtual machine. */
    Starts(Path folder, List<String> options) {
        this.folder = folder;
        this.options = options;
    }

    private static long extent(String name, long usual) {
        return Long.parseLong(
                Objects.requireNonNullElse(System.getenv(name), Long.toString(usual)));
    }

    void measure() throws IOException, InterruptedException {
        first();
        again();
    }

    /**
     * As a newcomer has it: everything is unpacked and made, and a flight of the samples booked.
     */
    private void first() throws IOException, InterruptedException {
        try (var instance = new Instance(folder.resolve("first"), options, List.of())) {
            var took = instance.start(FirstBooking.ofAnyFlight(instance.address()));
            print(
                    instance,
                    "P9-first",
                    took,
                    "s from the first start, in an empty folder, to the first accepted booking",
                    0);
        }
    }

    private void again() throws IOException, InterruptedException {
        var settings =
                List.of(
                        "--skyledger.sample.enabled=false",
                        "--skyledger.security.access-token-life=12h");
        try (var instance = new Instance(folder.resolve("again"), options, settings)) {
            instance.start(FirstBooking.readiness(instance.address()));
            List<byte[]> orders;
            try (var caller = new Caller(instance.address())) {
                orders = Bookings.orders(caller, caller.token("traveller"));
            }
            fill(instance, orders);
            var took = new ArrayList<Double>();
            for (var kill = 0; kill < KILLS; kill++) {
                killAmidBookings(instance, orders);
                took.add(instance.start(FirstBooking.ofOneOf(instance.address(), orders)));
            }
            var sorted = took.stream().sorted().toList();
            print(
                    instance,
                    "P9",
                    sorted.getLast(),
                    "s from the start after kill -9 to the first accepted booking, the slowest of %d, with %d events; each %s"
                            .formatted(sorted.size(), instance.events(), took),
                    0);
        }
    }

    /** Bookings over HTTP until the log is as long as it should be. */
    private void fill(Instance instance, List<byte[]> orders)
            throws IOException, InterruptedException {
        var began = System.nanoTime();
        var connections = connections(instance);
        while (instance.events() < EVENTS) {
            callers.closedLoop(PORTION, by -> book(connections.get(by), orders));
        }
        connections.forEach(Connection::close);
        var seconds = (System.nanoTime() - began) / 1e9;
        print(
                instance,
                "P9-filled",
                seconds,
                "s to book until there were %d events".formatted(instance.events()),
                0);
    }

    private void killAmidBookings(Instance instance, List<byte[]> orders)
            throws InterruptedException {
        var connections = connections(instance);
        var load =
                Thread.ofPlatform()
                        .start(() ->
                                callers.closedLoop(
                                        LAST_WORDS, by -> book(connections.get(by), orders)));
        Thread.sleep(LAST_WORDS.dividedBy(2));
        instance.kill();
        load.join();
        connections.forEach(Connection::close);
    }

    private static List<Connection> connections(Instance instance) {
        return IntStream.range(0, Extent.CALLERS)
                .mapToObj(_ -> new Connection(instance.address().getPort()))
                .toList();
    }

    private static @Nullable String book(Connection connection, List<byte[]> orders)
            throws IOException {
        var order = orders.get(ThreadLocalRandom.current().nextInt(orders.size()));
        return connection.expect(order, "201", CONFIRMED);
    }

    private static void print(
            Instance instance, String id, double seconds, String unit, Object failures) {
        var machine = new Machine(instance.database(), ProcessHandle.current().pid());
        Comparison.printAlone(machine, id, seconds, unit, failures);
    }
}
