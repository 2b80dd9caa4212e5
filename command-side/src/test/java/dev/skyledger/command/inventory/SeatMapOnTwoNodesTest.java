package dev.skyledger.command.inventory;

import static dev.skyledger.contracts.Cast.NOON;
import static dev.skyledger.contracts.Cast.TEN_MINUTES;
import static dev.skyledger.contracts.flight.FlightExamples.LIGHT;
import static dev.skyledger.contracts.inventory.InventoryExamples.LIGHT_PRICE;
import static dev.skyledger.contracts.inventory.InventoryExamples.SALES_END;
import static dev.skyledger.contracts.inventory.InventoryExamples.SEATS;
import static java.util.concurrent.CompletableFuture.completedFuture;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.skyledger.contracts.flight.SeatMap;
import dev.skyledger.contracts.inventory.AssignSeats;
import dev.skyledger.contracts.inventory.CabinStock;
import dev.skyledger.contracts.inventory.FareStock;
import dev.skyledger.contracts.inventory.HoldSeats;
import dev.skyledger.contracts.inventory.InventoryCommand;
import dev.skyledger.contracts.inventory.InventoryEvent;
import dev.skyledger.contracts.inventory.OpenInventory;
import dev.skyledger.contracts.inventory.Place;
import dev.skyledger.contracts.inventory.SeatsAssigned;
import dev.skyledger.contracts.inventory.SellSeats;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.HoldId;
import dev.skyledger.contracts.shared.ItemId;
import dev.skyledger.contracts.shared.SeatNo;
import dev.skyledger.platform.TestDatabase;
import dev.skyledger.platform.bus.Node;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The map of one flight, on which two nodes at once seat people, change them, and snapshot. */
@Timeout(90)
class SeatMapOnTwoNodesTest {

    private static final SeatMap MAP = new SeatMap(1, 20, "ABC DEF", List.of());
    private static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);

    private final HikariDataSource database = Node.withTables(TestDatabase.fresh());
    private final HikariDataSource another = TestDatabase.pool(database.getJdbcUrl());
    private final Node one = node(database);
    private final Node other = node(another);

    private static Node node(HikariDataSource pool) {
        return new Node(pool, Node.LIMITS, CLOCK, List.of(SeatInventory.class));
    }

    SeatMapOnTwoNodesTest() {
        var fare = new FareStock(LIGHT, LIGHT_PRICE, MAP.size(), null);
        var cabin = new CabinStock(Cabin.ECONOMY, MAP.size(), List.of(fare), MAP);
        one.send(new OpenInventory(SEATS, SALES_END, ZoneOffset.UTC, List.of(cabin)));
    }

    @AfterEach
    void close() {
        one.close();
        other.close();
        another.close();
        database.close();
    }

    @Test
    void nobody_sits_on_somebody_elses_lap() {
        var chance = new Random(11);
        atOnce(100, chance, (number, hold) -> hold(hold, number));
        atOnce(100, chance, (_, hold) -> new SellSeats(SEATS, hold));
        atOnce(300, chance, (number, hold) -> wish(hold, number, chance));
        var model = new SeatModel();
        var assigned = 0;
        for (var event : one.log().readEvents(SEATS.value(), 0).asStream().toList()) {
            model.follow((InventoryEvent) event.getPayload(), Instant.EPOCH);
            assigned += event.getPayload() instanceof SeatsAssigned ? 1 : 0;
        }
        model.atRest();
        assertThat(model.sold).hasSize(100);
        assertThat(model.maps.seated).hasSize(100);
        assertThat(assigned).isGreaterThan(110);
    }

    private void atOnce(
            int times, Random chance, BiFunction<Integer, HoldId, InventoryCommand> command) {
        var asked = new ArrayList<CompletableFuture<?>>();
        for (var number = 0; number < times; number++) {
            var node = chance.nextBoolean() ? one : other;
            var hold = HoldId.of(ItemId.of(booking(number % 100), 1), 1);
            asked.add(answer(node, command.apply(number % 100, hold)));
        }
        asked.forEach(CompletableFuture::join);
    }

    /** Whoever is told that others wrote first asks again. */
    private static CompletableFuture<Object> answer(Node node, InventoryCommand command) {
        return node.commands
                .send(command)
                .exceptionallyCompose(failure -> {
                    if (failure instanceof ConcurrencyException) {
                        return answer(node, command);
                    }
                    assertThat(failure).isInstanceOf(RefusalException.class);
                    return completedFuture(failure);
                });
    }

    private static HoldSeats hold(HoldId hold, int number) {
        return new HoldSeats(
                SEATS, hold, booking(number), null, null, 1, NOON.plus(TEN_MINUTES), null, List.of());
    }

    private static AssignSeats wish(HoldId hold, int number, Random chance) {
        var seat = SeatNo.of(1 + chance.nextInt(20), "ABCDEF".charAt(chance.nextInt(6)));
        return new AssignSeats(SEATS, hold, booking(number), List.of(new Place(1, seat)));
    }

    private static BookingId booking(int number) {
        return new BookingId("01939000-0000-7000-8000-%012x".formatted(number));
    }
}
