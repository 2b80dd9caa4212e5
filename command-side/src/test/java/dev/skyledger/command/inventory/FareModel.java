package dev.skyledger.command.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.contracts.inventory.FareStock;
import dev.skyledger.contracts.inventory.SeatsHeld;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FareCode;
import dev.skyledger.contracts.shared.Money;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The open fares of each cabin, and the rule by which they share its seats, spelled out. */
class FareModel {

    private final Map<Cabin, Map<FareCode, FareStock>> open = new HashMap<>();

    void open(Cabin cabin, FareStock fare) {
        open.computeIfAbsent(cabin, _ -> new HashMap<>()).put(fare.fare(), fare);
    }

    void reprice(Cabin cabin, FareCode code, Money before, Money after) {
        var fare = open.get(cabin).get(code);
        assertThat(fare.price()).isEqualTo(before);
        open(cabin, new FareStock(code, after, fare.limit(), null));
    }

    void limit(Cabin cabin, FareCode code, int after) {
        open(cabin, new FareStock(code, open.get(cabin).get(code).price(), after, null));
    }

    void close(Cabin cabin, FareCode code) {
        open.get(cabin).remove(code);
    }

    Money price(Cabin cabin, FareCode code) {
        return open.get(cabin).get(code).price();
    }

    /** What a fare may still take of so much room, beside what these have taken. */
    int room(
            Cabin cabin,
            FareCode code,
            int room,
            int overbooking,
            int capacity,
            List<SeatsHeld> taken) {
        var fares = open.getOrDefault(cabin, Map.of());
        var own = fares.get(code);
        if (own == null) {
            return 0;
        }
        for (var fare : fares.values()) {
            if (!cheaper(fare, own)) {
                var bound = fare.limit() + (fare.limit() >= capacity ? overbooking : 0);
                room = Math.min(room, bound - takenUpTo(fares, fare, taken));
            }
        }
        return Math.max(0, room);
    }

    private static int takenUpTo(
            Map<FareCode, FareStock> fares, FareStock bound, List<SeatsHeld> taken) {
        return taken.stream()
                .filter(hold -> {
                    var fare = fares.get(hold.fare());
                    return fare == null || !cheaper(bound, fare);
                })
                .mapToInt(SeatsHeld::seats)
                .sum();
    }

    private static boolean cheaper(FareStock one, FareStock other) {
        var first = one.price().compareTo(other.price());
        return first == 0 ? one.fare().value().compareTo(other.fare().value()) < 0 : first < 0;
    }
}
