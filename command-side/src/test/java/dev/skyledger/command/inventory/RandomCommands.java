package dev.skyledger.command.inventory;

import static dev.skyledger.contracts.Cast.NOON;
import static dev.skyledger.contracts.flight.FlightExamples.AN_HOUR_LATER;
import static dev.skyledger.contracts.flight.FlightExamples.IN_THE_MORNING;
import static dev.skyledger.contracts.flight.FlightExamples.euros;
import static dev.skyledger.contracts.inventory.InventoryExamples.SEATS;
import static dev.skyledger.contracts.inventory.InventoryExamples.bookingOf;
import static dev.skyledger.contracts.inventory.ReplanExamples.AN_HOUR;

import dev.skyledger.contracts.inventory.AskSeatsBack;
import dev.skyledger.contracts.inventory.AssignSeats;
import dev.skyledger.contracts.inventory.AuthoriseOverbooking;
import dev.skyledger.contracts.inventory.ExtendHold;
import dev.skyledger.contracts.inventory.HoldSeats;
import dev.skyledger.contracts.inventory.InventoryCommand;
import dev.skyledger.contracts.inventory.LapseHolds;
import dev.skyledger.contracts.inventory.Place;
import dev.skyledger.contracts.inventory.ReleaseReason;
import dev.skyledger.contracts.inventory.ReleaseSeats;
import dev.skyledger.contracts.inventory.ResolveOversale;
import dev.skyledger.contracts.inventory.ReviseInventory;
import dev.skyledger.contracts.inventory.SellSeats;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.HoldId;
import dev.skyledger.contracts.shared.ItemId;
import dev.skyledger.contracts.shared.OversaleId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What many people could ask of the seats of a flight, the same for the same seed. */
class RandomCommands {

    private final Random random;
    private final ToIntFunction<HoldId> people;
    private final RandomPlans plans;
    private final List<HoldId> known = new ArrayList<>();
    private final RandomBlocks blocks;
    private Instant now = NOON;

    RandomCommands(long seed, ToIntFunction<HoldId> people) {
        this.people = people;
        random = new Random(seed);
        plans = new RandomPlans(random);
        blocks = new RandomBlocks(random);
    }

    RandomPlans plans() {
        return plans;
    }

    /** Time passes between two commands, mostly little. */
    Instant moment() {
        now = now.plusSeconds(random.nextInt(20) == 0 ? 300 : random.nextInt(3));
        return now;
    }

    InventoryCommand next(long version, List<OversaleId> oversales, List<BookingId> holders) {
        if (!oversales.isEmpty() && random.nextInt(6) == 0) {
            return ask(oversales, holders);
        }
        var seen = random.nextInt(5) == 0 ? version - 1 : version;
        return switch (random.nextInt(40)) {
            case 0, 1 -> new LapseHolds(SEATS);
            case 2, 3 -> revise(seen);
            case 4 -> overbook(seen);
            case 5, 6 -> blocks.block(cabin());
            case 7 -> blocks.unblock();
            case 8 -> resolve(oversales);
            case 9, 10, 11, 12, 13 -> assign();
            case 14, 15, 16, 17 -> ReleaseSeats.all(SEATS, some(), reason());
            case 18, 19 -> leave();
            case 20 -> new ExtendHold(SEATS, some(), now.plusSeconds(random.nextInt(1800)));
            case 21, 22, 23, 24, 25, 26, 27, 28 -> new SellSeats(SEATS, some());
            default -> hold();
        };
    }

    /** What has to do with seats that are kept, and enough that comes back. */
    InventoryCommand nextAboutBlocks() {
        return switch (random.nextInt(20)) {
            case 0 -> blocks.block(cabin());
            case 1 -> random.nextInt(4) == 0 ? blocks.unblock() : new LapseHolds(SEATS);
            case 2, 3, 4, 5, 6 -> assign();
            case 7, 8, 9 -> leave();
            case 10, 11, 12 -> ReleaseSeats.all(SEATS, some(), reason());
            case 13 -> new SellSeats(SEATS, some());
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
                bookingOf(hold),
                maybe(cabin()),
                maybe(RandomPlans.FARES.get(random.nextInt(3))),
                1 + random.nextInt(4),
                now.plusSeconds(random.nextInt(900)),
                random.nextInt(10) == 0 ? euros("100.00") : null,
                blocks.codes());
    }

    private ReviseInventory revise(long version) {
        var times = random.nextInt(4) == 0 ? AN_HOUR_LATER : IN_THE_MORNING;
        return new ReviseInventory(
                SEATS,
                version,
                times,
                plans.next(),
                null,
                random.nextBoolean(),
                times.equals(AN_HOUR_LATER) ? AN_HOUR : null);
    }

    private AuthoriseOverbooking overbook(long version) {
        return new AuthoriseOverbooking(
                SEATS, version, cabin(), random.nextInt(6), IN_THE_MORNING, plans.last(), null);
    }

    private ResolveOversale resolve(List<OversaleId> oversales) {
        return new ResolveOversale(SEATS, oneOf(oversales), random.nextInt(3) == 0, "settled");
    }

    private AskSeatsBack ask(List<OversaleId> oversales, List<BookingId> holders) {
        var asked =
                holders.isEmpty() || random.nextInt(4) == 0
                        ? bookingWith(some())
                        : holders.get(random.nextInt(holders.size()));
        return new AskSeatsBack(SEATS, oneOf(oversales), List.of(asked), "few");
    }

    private OversaleId oneOf(List<OversaleId> oversales) {
        return oversales.isEmpty()
                ? OversaleId.of(SEATS, cabin(), 1 + random.nextInt(3))
                : oversales.get(random.nextInt(oversales.size()));
    }

    private static BookingId bookingWith(HoldId hold) {
        var name = hold.value();
        return new BookingId(
                name.length() < 36
                        ? "01939000-0000-7000-8000-000000000000"
                        : name.substring(0, 36));
    }

    private AssignSeats assign() {
        var hold = some();
        var places =
                IntStream.rangeClosed(1, 1 + random.nextInt(3))
                        .mapToObj(_ -> new Place(1 + random.nextInt(4), blocks.seat()))
                        .toList();
        return new AssignSeats(SEATS, hold, bookingWith(hold), people.applyAsInt(hold), places);
    }

    /** Some of a party; often they are not as many as is said. */
    private ReleaseSeats leave() {
        var leaving =
                IntStream.rangeClosed(1, 4).filter(_ -> random.nextInt(3) == 0).boxed().toList();
        return new ReleaseSeats(SEATS, some(), reason(), 1 + random.nextInt(3), leaving);
    }

    private Cabin cabin() {
        return Cabin.values()[random.nextInt(2)];
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
