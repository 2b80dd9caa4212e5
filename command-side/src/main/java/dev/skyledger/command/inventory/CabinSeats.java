package dev.skyledger.command.inventory;

import dev.skyledger.contracts.inventory.CabinStock;
import dev.skyledger.contracts.inventory.FareStock;
import dev.skyledger.contracts.inventory.NestedFares;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FareCode;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The seats of one cabin and the fares that share them, cheapest first. */
record CabinSeats(Cabin cabin, int capacity, List<FareSeats> fares) {

    /** The seats of a closed fare count against every open one, so it comes first. */
    private static final Comparator<FareSeats> CHEAPEST_FIRST =
            Comparator.comparing(FareSeats::open)
                    .thenComparingLong(fare -> fare.price().minor())
                    .thenComparing(fare -> fare.fare().value());

    CabinSeats {
        fares = fares.stream().sorted(CHEAPEST_FIRST).toList();
    }

    static CabinSeats of(CabinStock stock) {
        var fares = stock.fares().stream().map(fare -> FareSeats.of(fare, 0)).toList();
        return new CabinSeats(stock.cabin(), stock.capacity(), fares);
    }

    int taken() {
        return fares.stream().mapToInt(FareSeats::taken).sum();
    }

    /** What the open fares can give, cheapest first. */
    List<Offer> offers() {
        var free = free();
        return IntStream.range(0, fares.size())
                .filter(fare -> fares.get(fare).open())
                .mapToObj(fare -> new Offer(cabin, fares.get(fare), free[fare]))
                .toList();
    }

    /** Fails where a grant would break what the inventory promises. */
    void ensureRoom(Offer offer, int seats) {
        var free = offers().stream().filter(it -> it.fare().equals(offer.fare()));
        if (free.mapToInt(Offer::free).sum() < seats || taken() + seats > capacity) {
            throw new IllegalStateException("more seats than " + cabin + " can give");
        }
    }

    private int[] free() {
        return NestedFares.free(
                capacity,
                fares.stream().mapToInt(FareSeats::bound).toArray(),
                fares.stream().mapToInt(FareSeats::taken).toArray());
    }

    @Nullable FareSeats fare(FareCode code) {
        for (var fare : fares) {
            if (fare.fare().equals(code)) {
                return fare;
            }
        }
        return null;
    }

    CabinSeats sized(int now) {
        return new CabinSeats(cabin, now, fares);
    }

    CabinSeats opened(FareStock stock) {
        var before = fare(stock.fare());
        var opened = FareSeats.of(stock, before == null ? 0 : before.taken());
        var others = fares.stream().filter(fare -> !fare.fare().equals(stock.fare()));
        return new CabinSeats(cabin, capacity, Stream.concat(others, Stream.of(opened)).toList());
    }

    CabinSeats changed(FareCode code, UnaryOperator<FareSeats> change) {
        var changed =
                fares.stream()
                        .map(fare -> fare.fare().equals(code) ? change.apply(fare) : fare)
                        .toList();
        return new CabinSeats(cabin, capacity, changed);
    }
}
