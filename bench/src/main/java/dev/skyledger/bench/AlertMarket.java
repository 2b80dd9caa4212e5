package dev.skyledger.bench;

import dev.skyledger.contracts.alert.AlertCriteria;
import dev.skyledger.contracts.alert.SetAlert;
import dev.skyledger.contracts.booking.Party;
import dev.skyledger.contracts.flight.CabinPlan;
import dev.skyledger.contracts.flight.Conditions;
import dev.skyledger.contracts.flight.FarePlan;
import dev.skyledger.contracts.flight.ScheduleFlight;
import dev.skyledger.contracts.flight.Times;
import dev.skyledger.contracts.inventory.CabinStock;
import dev.skyledger.contracts.inventory.OpenInventory;
import dev.skyledger.contracts.inventory.ReviseInventory;
import dev.skyledger.contracts.shared.AlertId;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FareCode;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.contracts.shared.FlightNumber;
import dev.skyledger.contracts.shared.InventoryId;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.shared.TravellerId;
import dev.skyledger.contracts.shared.Uuid7;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.jdbc.core.JdbcTemplate;

/** A flight on each route, alerts that wait for them, and prices that go up and down. */
final class AlertMarket {

    private static final int AT_ONCE = 512;
    private static final int TRAVELLERS = 5_000;
    private static final int FIRST_PRICE = 150;
    private static final int LOWEST = 50;
    private static final FareCode FARE = new FareCode("STANDARD");
    private static final Instant DEPARTURE =
            Instant.now().plus(Duration.ofDays(100)).truncatedTo(ChronoUnit.HOURS);
    private static final LocalDate DAY = LocalDate.ofInstant(DEPARTURE, ZoneOffset.UTC);
    private static final Times TIMES = new Times(DEPARTURE, DEPARTURE.plus(Duration.ofHours(8)));

    private final CommandGateway commands;
    private final AlertCrowd crowd;
    private final Random chance = new Random(42);
    private final List<AlertFlight> flights;
    private final List<TravellerId> travellers;

    private AlertMarket(CommandGateway commands, AlertCrowd crowd, List<AlertFlight> flights) {
        this.commands = commands;
        this.crowd = crowd;
        this.flights = flights;
        travellers = IntStream.range(0, TRAVELLERS).mapToObj(_ -> TravellerId.next()).toList();
    }

    /** One that is about to be opened. */
    static AlertMarket planned(CommandGateway commands, AlertCrowd crowd) {
        var flights =
                IntStream.range(0, crowd.routes())
                        .mapToObj(_ -> new AlertFlight(FlightId.next(), TIMES, 1, FIRST_PRICE))
                        .toList();
        return new AlertMarket(commands, crowd, flights);
    }

    /** The one that somebody opened before. */
    static AlertMarket found(CommandGateway commands, AlertCrowd crowd, JdbcTemplate db) {
        return new AlertMarket(commands, crowd, AlertFlight.all(db));
    }

    private static List<CabinPlan> plan(int euros) {
        var price = Money.ofMinor(euros * 100L, "EUR");
        var fare = new FarePlan(FARE, price, 100, Conditions.STANDARD);
        return List.of(new CabinPlan(Cabin.ECONOMY, 100, List.of(fare), null));
    }

    void open() throws InterruptedException {
        each(
                flights.size(),
                n ->
                        () -> {
                            var flight = flights.get(n);
                            var route = new AlertRoute(n).route();
                            var number = new FlightNumber("BB" + (1 + n % 9999));
                            commands.sendAndWait(
                                    new ScheduleFlight(
                                            flight.id, number, route, TIMES, plan(FIRST_PRICE)));
                            commands.sendAndWait(
                                    new OpenInventory(
                                            InventoryId.of(flight.id),
                                            DEPARTURE,
                                            ZoneOffset.UTC,
                                            CabinStock.of(plan(FIRST_PRICE))));
                        });
    }

    /** Everybody waits for less than the first price; one of five for other days. */
    void watch() throws InterruptedException {
        each(
                crowd.alerts(),
                _ -> {
                    var alert = alert();
                    return () -> commands.sendAndWait(alert);
                });
    }

    private SetAlert alert() {
        var route = new AlertRoute(chance.nextInt(crowd.routes()));
        var from = DAY.plusDays(chance.nextInt(5) == 0 ? 3 : -chance.nextInt(3));
        var adults = 1 + chance.nextInt(3);
        var criteria =
                new AlertCriteria(
                        route.origin().value(),
                        route.destination().value(),
                        List.of(route.origin()),
                        List.of(route.destination()),
                        from,
                        from.plusDays(3),
                        new Party(adults, 0, 0),
                        Cabin.ECONOMY,
                        null);
        var target = Money.ofMinor(target() * 100 * adults, "EUR");
        var isForNewLows = crowd.newLows() > 0 && chance.nextInt(100) < crowd.newLows();
        return new SetAlert(
                new AlertId(Uuid7.next()),
                travellers.get(chance.nextInt(TRAVELLERS)),
                criteria,
                isForNewLows ? null : target,
                DEPARTURE.plus(Duration.ofDays(10)),
                isForNewLows ? target.unit() : null);
    }

    private long target() {
        return LOWEST + chance.nextInt(FIRST_PRICE - LOWEST);
    }

    /**
     * For some seconds at its pace, whoever lags behind: prices go a little up or down. Returns how
     * many changes were refused.
     */
    int change(int seconds) {
        var refused = new AtomicInteger();
        var began = System.nanoTime();
        var nanos = 1_000_000_000L / crowd.changes();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var n = 0; n < crowd.changes() * seconds; n++) {
                LockSupport.parkNanos(began + n * nanos - System.nanoTime());
                var flight = flights.get(chance.nextInt(flights.size()));
                var step = 1 + chance.nextInt(crowd.step());
                var by = chance.nextBoolean() ? step : -step;
                threads.submit(() -> {
                    try {
                        reprice(flight, by);
                    } catch (RuntimeException e) {
                        refused.incrementAndGet();
                    }
                });
            }
        }
        return refused.get();
    }

    private void reprice(AlertFlight flight, int by) {
        synchronized (flight) {
            var price = Math.max(LOWEST, flight.price + by);
            Long version =
                    commands.sendAndWait(
                            new ReviseInventory(
                                    InventoryId.of(flight.id),
                                    flight.version,
                                    flight.times,
                                    plan(price),
                                    null,
                                    false,
                                    null));
            flight.version = version;
            flight.price = price;
        }
    }

    /** The work is made one after the other and done by many at once. */
    private static void each(int times, IntFunction<Runnable> work) throws InterruptedException {
        var room = new Semaphore(AT_ONCE);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var n = 0; n < times; n++) {
                var next = work.apply(n);
                room.acquire();
                threads.submit(() -> {
                    try {
                        next.run();
                    } finally {
                        room.release();
                    }
                });
            }
        }
    }
}
