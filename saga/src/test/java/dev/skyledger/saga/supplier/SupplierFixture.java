package dev.skyledger.saga.supplier;

import com.zaxxer.hikari.HikariDataSource;
import dev.skyledger.contracts.flight.CabinPlan;
import dev.skyledger.contracts.flight.Conditions;
import dev.skyledger.contracts.flight.FarePlan;
import dev.skyledger.contracts.flight.FindFlights;
import dev.skyledger.contracts.flight.FlightDetails;
import dev.skyledger.contracts.flight.FlightPage;
import dev.skyledger.contracts.flight.FlightStatus;
import dev.skyledger.contracts.flight.RecallPlan;
import dev.skyledger.contracts.flight.RecalledPlan;
import dev.skyledger.contracts.flight.Times;
import dev.skyledger.contracts.inventory.ReviseInventory;
import dev.skyledger.contracts.search.FindLowestFares.Pair;
import dev.skyledger.contracts.search.FindPopularRoutes;
import dev.skyledger.contracts.search.PopularPairs;
import dev.skyledger.contracts.shared.AirlineCode;
import dev.skyledger.contracts.shared.AirportCode;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FareCode;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.contracts.shared.FlightNumber;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.platform.DirectWrites;
import dev.skyledger.platform.MovableClock;
import dev.skyledger.platform.TestDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Flights with a plan and a version, somebody who knows the popular routes, and a real database.
 */
final class SupplierFixture implements AutoCloseable {

    static final FareCode FARE = new FareCode("STANDARD");

    final HikariDataSource database = TestDatabase.fresh();
    final MovableClock clock = new MovableClock();
    final SupplierTable table = new SupplierTable(JdbcClient.create(database));
    final List<ReviseInventory> revised = new ArrayList<>();
    final List<CommandMessage<?>> sent = new ArrayList<>();
    final Map<FlightId, Planned> flights = new LinkedHashMap<>();
    final List<Pair> popular = new ArrayList<>();

    /** What a flight costs now, and which version that is. */
    record Planned(Pair route, long price, long version, Instant departure) {

        Planned costing(long now) {
            return new Planned(route, now, version + 1, departure);
        }
    }

    SupplierFixture() {
        DirectWrites.migrate(database, "supplier");
    }

    FareSupplier simulated() {
        return new SimulatedSupplier(JdbcClient.create(database));
    }

    FareRefresh refresh(FareSupplier supplier, SupplierPolicy policy) {
        return new FareRefresh(
                queries(),
                supplier,
                new Repricing(commands()),
                table,
                policy,
                clock.asClock(),
                new SimpleMeterRegistry());
    }

    static SupplierPolicy policy(int least, int most) {
        return new SupplierPolicy(
                Duration.ofMinutes(15), 100, 30, least, most, Duration.ofMinutes(1));
    }

    static Pair pair(String origin, String destination) {
        return new Pair(new AirportCode(origin), new AirportCode(destination));
    }

    /** So many flights on a route, which is less popular than those before. */
    void route(Pair route, int many) {
        popular.add(route);
        for (var number = 0; number < many; number++) {
            var id = "01939000-0000-7000-8000-%012x".formatted(0xf00000L + flights.size());
            var departure = clock.instant().plus(Duration.ofDays(1L + number));
            flights.put(new FlightId(id), new Planned(route, 10_000, 1, departure));
        }
    }

    private DefaultCommandGateway commands() {
        var bus = SimpleCommandBus.builder().build();
        bus.subscribe(
                RecallPlan.class.getName(),
                message -> {
                    sent.add(message);
                    return recalled((RecallPlan) message.getPayload());
                });
        bus.subscribe(
                ReviseInventory.class.getName(),
                message -> {
                    sent.add(message);
                    return revised((ReviseInventory) message.getPayload());
                });
        return DefaultCommandGateway.builder().commandBus(bus).build();
    }

    private RecalledPlan recalled(RecallPlan command) {
        var flight = flights.get(command.flight());
        var times = new Times(flight.departure(), flight.departure().plus(Duration.ofHours(8)));
        var fare =
                new FarePlan(FARE, Money.ofMinor(flight.price(), "EUR"), 100, Conditions.STANDARD);
        return new RecalledPlan(
                times, List.of(new CabinPlan(Cabin.ECONOMY, 100, List.of(fare), null)));
    }

    private long revised(ReviseInventory command) {
        var id = command.inventory().flight();
        var flight = flights.get(id);
        if (command.version() != flight.version()) {
            throw new IllegalStateException("another version");
        }
        revised.add(command);
        var price = command.cabins().getFirst().fares().getFirst().price().minor();
        flights.put(id, flight.costing(price));
        return flight.version() + 1;
    }

    private QueryGateway queries() {
        var bus = SimpleQueryBus.builder().build();
        bus.subscribe(
                FindPopularRoutes.class.getName(),
                PopularPairs.class,
                message -> new PopularPairs(popular));
        bus.subscribe(
                FindFlights.class.getName(),
                FlightPage.class,
                message -> new FlightPage(found((FindFlights) message.getPayload())));
        return DefaultQueryGateway.builder().queryBus(bus).build();
    }

    private List<FlightDetails> found(FindFlights query) {
        var route = new Pair(query.origins().getFirst(), query.destinations().getFirst());
        return flights.entrySet().stream()
                .filter(it -> it.getValue().route().equals(route))
                .map(it -> details(it.getKey(), it.getValue()))
                .toList();
    }

    FlightDetails details(FlightId id, Planned flight) {
        var price = Money.ofMinor(flight.price(), "EUR");
        var fare = new FlightDetails.FareDetails(FARE, price, Conditions.STANDARD, 100, 100, 0, 0);
        var cabin =
                new FlightDetails.CabinDetails(Cabin.ECONOMY, 100, 0, 0, 0, 0, List.of(fare), null);
        return new FlightDetails(
                id,
                new FlightNumber("TP204"),
                new AirlineCode("TP"),
                flight.route().origin(),
                flight.route().destination(),
                flight.departure().atOffset(ZoneOffset.UTC),
                flight.departure().plus(Duration.ofHours(8)).atOffset(ZoneOffset.UTC),
                FlightStatus.SCHEDULED,
                List.of(cabin),
                flight.version());
    }

    @Override
    public void close() {
        database.close();
    }
}
