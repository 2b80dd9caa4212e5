package dev.skyledger.command.inventory;

import static dev.skyledger.contracts.Cast.NOON;
import static dev.skyledger.contracts.flight.FlightExamples.IN_THE_MORNING;
import static dev.skyledger.contracts.flight.FlightExamples.cabin;
import static dev.skyledger.contracts.flight.FlightExamples.euros;
import static dev.skyledger.contracts.flight.FlightExamples.fare;
import static dev.skyledger.contracts.inventory.InventoryExamples.SEATS;

import dev.skyledger.contracts.flight.CabinPlan;
import dev.skyledger.contracts.flight.FarePlan;
import dev.skyledger.contracts.inventory.ExtendHold;
import dev.skyledger.contracts.inventory.HoldSeats;
import dev.skyledger.contracts.inventory.InventoryCommand;
import dev.skyledger.contracts.inventory.LapseHolds;
import dev.skyledger.contracts.inventory.ReleaseReason;
import dev.skyledger.contracts.inventory.ReleaseSeats;
import dev.skyledger.contracts.inventory.ReviseInventory;
import dev.skyledger.contracts.inventory.SellSeats;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FareCode;
import dev.skyledger.contracts.shared.HoldId;
import dev.skyledger.contracts.shared.ItemId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** What many people could ask of the seats of a flight, the same for the same seed. */
class RandomCommands {

    private static final List<FareCode> FARES =
            List.of(new FareCode("A"), new FareCode("B"), new FareCode("C"));

    private final Random random;
    private final List<HoldId> known = new ArrayList<>();
    private Instant now = NOON;

    RandomCommands(long seed) {
        random = new Random(seed);
    }

    /** Time passes between two commands, mostly little. */
    Instant moment() {
        now = now.plusSeconds(random.nextInt(20) == 0 ? 300 : random.nextInt(3));
        return now;
    }

    InventoryCommand next(long version) {
        return switch (random.nextInt(20)) {
            case 0 -> new LapseHolds(SEATS);
            case 1 -> revise(random.nextInt(5) == 0 ? version - 1 : version);
            case 2, 3, 4 -> new ReleaseSeats(SEATS, some(), reason());
            case 5 -> new ExtendHold(SEATS, some(), now.plusSeconds(random.nextInt(1800)));
            case 6, 7, 8, 9 -> new SellSeats(SEATS, some());
            default -> hold();
        };
    }

    private HoldSeats hold() {
        var booking =
                new BookingId("01939000-0000-7000-8000-%012x".formatted(random.nextInt(1_000_000)));
        var fresh = HoldId.of(ItemId.of(booking, 1), 1);
        var hold = !known.isEmpty() && random.nextInt(10) == 0 ? some() : fresh;
        known.add(hold);
        return new HoldSeats(
                SEATS,
                hold,
                new BookingId(hold.value().substring(0, 36)),
                maybe(Cabin.values()[random.nextInt(2)]),
                maybe(FARES.get(random.nextInt(3))),
                1 + random.nextInt(4),
                now.plusSeconds(random.nextInt(900)),
                random.nextInt(10) == 0 ? euros("100.00") : null);
    }

    ReviseInventory revise(long version) {
        return new ReviseInventory(SEATS, version, IN_THE_MORNING, plan(), null);
    }

    List<CabinPlan> plan() {
        var cabins = new ArrayList<CabinPlan>();
        cabins.add(cabin(Cabin.ECONOMY, 40 + random.nextInt(20), fares()));
        if (random.nextInt(4) > 0) {
            cabins.add(cabin(Cabin.PREMIUM, 10 + random.nextInt(10), fares()));
        }
        return cabins;
    }

    private FarePlan[] fares() {
        return FARES.stream()
                .limit(1 + random.nextInt(3))
                .map(code ->
                        fare(code, 100 + random.nextInt(4) * 50 + ".00", 5 + random.nextInt(50)))
                .toArray(FarePlan[]::new);
    }

    private HoldId some() {
        return known.isEmpty()
                ? new HoldId("nobody")
                : known.get(Math.max(0, known.size() - 1 - random.nextInt(40)));
    }

    private ReleaseReason reason() {
        return ReleaseReason.values()[random.nextInt(ReleaseReason.values().length)];
    }

    private <T> @Nullable T maybe(T value) {
        return random.nextBoolean() ? value : null;
    }
}
