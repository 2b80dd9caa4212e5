package dev.skyledger.command.inventory;

import static dev.skyledger.contracts.flight.FlightExamples.fare;

import dev.skyledger.contracts.flight.CabinPlan;
import dev.skyledger.contracts.flight.FarePlan;
import dev.skyledger.contracts.flight.SeatMap;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FareCode;
import dev.skyledger.contracts.shared.SeatNo;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Plans that an administrator could make: with seat maps or without, larger and smaller. */
class RandomPlans {

    static final List<FareCode> FARES =
            List.of(new FareCode("A"), new FareCode("B"), new FareCode("C"));

    private final Random random;
    private List<CabinPlan> last = List.of();

    RandomPlans(Random random) {
        this.random = random;
    }

    List<CabinPlan> next() {
        var cabins = new ArrayList<CabinPlan>();
        cabins.add(economy());
        if (random.nextInt(4) > 0) {
            cabins.add(new CabinPlan(Cabin.PREMIUM, 10 + random.nextInt(10), fares(), null));
        }
        last = cabins;
        return cabins;
    }

    List<CabinPlan> last() {
        return last;
    }

    private CabinPlan economy() {
        var rows = 6 + random.nextInt(4);
        var map =
                new SeatMap(1, rows, random.nextBoolean() ? "ABC DEF" : "AB CD EF", missing(rows));
        return random.nextInt(3) > 0
                ? new CabinPlan(Cabin.ECONOMY, map.size(), fares(), map)
                : new CabinPlan(Cabin.ECONOMY, 36 + random.nextInt(20), fares(), null);
    }

    private List<SeatNo> missing(int row) {
        return List.of(SeatNo.of(row, 'A'), SeatNo.of(row, 'F')).subList(0, random.nextInt(3));
    }

    private List<FarePlan> fares() {
        return FARES.stream()
                .limit(1 + random.nextInt(3))
                .map(code ->
                        fare(code, 100 + random.nextInt(4) * 50 + ".00", 5 + random.nextInt(60)))
                .toList();
    }
}
