package dev.skyledger.bench;

import dev.skyledger.contracts.alert.AlertCriteria;
import dev.skyledger.contracts.alert.SetAlert;
import dev.skyledger.contracts.booking.Party;
import dev.skyledger.contracts.flight.CabinPlan;
import dev.skyledger.contracts.flight.Conditions;
import dev.skyledger.contracts.flight.FarePlan;
import dev.skyledger.contracts.flight.Route;
import dev.skyledger.contracts.flight.ScheduleFlight;
import dev.skyledger.contracts.flight.Times;
import dev.skyledger.contracts.inventory.CabinStock;
import dev.skyledger.contracts.inventory.OpenInventory;
import dev.skyledger.contracts.inventory.ReviseInventory;
import dev.skyledger.contracts.shared.AirportCode;
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
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.axonframework.commandhandling.gateway.CommandGateway;

/** A flight on each route, alerts that wait for them, and prices that go up and down. */
final class AlertMarket {

    private static final int AT_ONCE = 256;
    private static final int TRAVELLERS = 5_000;
    private static final int FIRST_PRICE = 200;
    private static final FareCode FARE = new FareCode("STANDARD");
    private static final Instant DEPARTURE =
            Instant.now().plus(Duration.ofDays(100)).truncatedTo(ChronoUnit.HOURS);
    private static final LocalDate DAY = LocalDate.ofInstant(DEPARTURE, ZoneOffset.UTC);
    private static final Times TIMES = new Times(DEPARTURE, DEPARTURE.plus(Duration.ofHours(8)));

    private final CommandGateway commands;
    private final AlertCrowd crowd;
    private final Random chance = new Random(42);
    private final List<Flight> flights;
    private final List<TravellerId> travellers;

    /** One flight, whose plan is changed by one at a time. */
    private static final class Flight {

        private final FlightId id = FlightId.next();
        private final int route;
        private long version = 1;

        private Flight(int route) {
            this.route = route;
        }
    }

    AlertMarket(CommandGateway commands, AlertCrowd crowd) {
        this.commands = commands;
        this.crowd = crowd;
        flights = IntStream.range(0, crowd.routes()).mapToObj(Flight::new).toList();
        travellers = IntStream.range(0, TRAVELLERS).mapToObj(_ -> TravellerId.next()).toList();
    }

    private static AirportCode airport(int number) {
        return new AirportCode("" + letter(number / 676) + letter(number / 26) + letter(number));
    }

    private static char letter(int number) {
        return (char) ('A' + number % 26);
    }

    private AirportCode origin(int route) {
        return airport(route / 100);
    }

    private AirportCode destination(int route) {
        return airport(10_000 + route % 100);
    }

    private static List<CabinPlan> plan(int euros) {
        var price = Money.ofMinor(euros * 100L, "EUR");
        var fare = new FarePlan(FARE, price, 100, Conditions.STANDARD);
        return List.of(new CabinPlan(Cabin.ECONOMY, 100, List.of(fare)));
    }

    void open() throws InterruptedException {
        each(
                flights.size(),
                n -> {
                    var flight = flights.get(n);
                    var route =
                            new Route(
                                    origin(flight.route),
                                    ZoneOffset.UTC,
                                    destination(flight.route),
                                    ZoneOffset.UTC);
                    var number = new FlightNumber("BB" + (1 + n % 9999));
                    commands.sendAndWait(
                            new ScheduleFlight(flight.id, number, route, TIMES, plan(FIRST_PRICE)));
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
        var alerts = IntStream.range(0, crowd.alerts()).mapToObj(_ -> alert()).toList();
        each(alerts.size(), n -> commands.sendAndWait(alerts.get(n)));
    }

    private SetAlert alert() {
        var route = chance.nextInt(crowd.routes());
        var from = DAY.plusDays(chance.nextInt(5) == 0 ? 3 : -chance.nextInt(3));
        var adults = 1 + chance.nextInt(3);
        var criteria =
                new AlertCriteria(
                        origin(route).value(),
                        destination(route).value(),
                        List.of(origin(route)),
                        List.of(destination(route)),
                        from,
                        from.plusDays(3),
                        new Party(adults, 0, 0),
                        Cabin.ECONOMY,
                        null);
        return new SetAlert(
                new AlertId(Uuid7.next()),
                travellers.get(chance.nextInt(TRAVELLERS)),
                criteria,
                Money.ofMinor((50L + chance.nextInt(140)) * 100 * adults, "EUR"),
                DEPARTURE.plus(Duration.ofDays(10)));
    }

    /** At its pace, whoever lags behind. */
    void change() throws InterruptedException {
        var began = System.nanoTime();
        var nanos = 1_000_000_000L / crowd.changes();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var n = 0; n < crowd.total(); n++) {
                LockSupport.parkNanos(began + n * nanos - System.nanoTime());
                var flight = flights.get(chance.nextInt(flights.size()));
                var price = 60 + chance.nextInt(140);
                threads.submit(() -> reprice(flight, price));
            }
        }
    }

    private void reprice(Flight flight, int price) {
        synchronized (flight) {
            Long version =
                    commands.sendAndWait(
                            new ReviseInventory(
                                    InventoryId.of(flight.id),
                                    flight.version,
                                    TIMES,
                                    plan(price),
                                    null));
            flight.version = version;
        }
    }

    private interface Work {
        void at(int number);
    }

    private static void each(int times, Work work) throws InterruptedException {
        var room = new Semaphore(AT_ONCE);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var n = 0; n < times; n++) {
                var number = n;
                room.acquire();
                threads.submit(() -> {
                    try {
                        work.at(number);
                    } finally {
                        room.release();
                    }
                });
            }
        }
    }
}
