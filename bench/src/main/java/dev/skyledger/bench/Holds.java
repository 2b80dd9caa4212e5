package dev.skyledger.bench;

import dev.skyledger.contracts.inventory.CabinStock;
import dev.skyledger.contracts.inventory.FareStock;
import dev.skyledger.contracts.inventory.HoldOutcome;
import dev.skyledger.contracts.inventory.HoldSeats;
import dev.skyledger.contracts.inventory.OpenInventory;
import dev.skyledger.contracts.inventory.ReleaseReason;
import dev.skyledger.contracts.inventory.ReleaseSeats;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FareCode;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.contracts.shared.HoldId;
import dev.skyledger.contracts.shared.InventoryId;
import dev.skyledger.contracts.shared.ItemId;
import dev.skyledger.contracts.shared.Money;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;

/** Seats held and let go again, so that an inventory never has more holds than callers. */
final class Holds {

    private static final int SEATS = 1000;

    private final CommandGateway commands;
    private List<InventoryId> inventories = List.of();

    Holds(CommandGateway commands) {
        this.commands = commands;
    }

    /** Puts the seats of new flights on sale. */
    void open(int flights) {
        inventories = Stream.generate(FlightId::next).limit(flights).map(InventoryId::of).toList();
        var price = Money.of("100.00", "EUR");
        var fare = new FareStock(new FareCode("STANDARD"), price, SEATS, null);
        var cabin = new CabinStock(Cabin.ECONOMY, SEATS, List.of(fare), null);
        var departure = Instant.now().plus(Duration.ofDays(300));
        inventories.stream()
                .map(it ->
                        commands.send(
                                new OpenInventory(it, departure, ZoneOffset.UTC, List.of(cabin))))
                .toList()
                .forEach(opened -> opened.join());
    }

    /** Two commands; null when both did what they are for. */
    @Nullable String holdAndRelease() {
        var inventory = inventories.get(ThreadLocalRandom.current().nextInt(inventories.size()));
        var booking = BookingId.next();
        var hold = HoldId.of(ItemId.of(booking, 1), 1);
        var until = Instant.now().plus(Duration.ofMinutes(15));
        HoldOutcome outcome =
                commands.sendAndWait(
                        new HoldSeats(
                                inventory, hold, booking, null, null, 1, until, null, List.of()));
        commands.sendAndWait(ReleaseSeats.all(inventory, hold, ReleaseReason.BOOKING_REJECTED));
        return outcome instanceof HoldOutcome.Granted ? null : outcome.toString();
    }
}
