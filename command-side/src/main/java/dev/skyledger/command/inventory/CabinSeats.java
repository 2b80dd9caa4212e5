package dev.skyledger.command.inventory;

import dev.skyledger.contracts.inventory.CabinStock;
import dev.skyledger.contracts.inventory.FareStock;
import dev.skyledger.contracts.inventory.NestedFares;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FareCode;
import dev.skyledger.contracts.shared.OversaleId;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The seats of one cabin, and the fares that share them, cheapest first. */
record CabinSeats(Cabin cabin, Bounds bounds, List<FareSeats> fares) {

    /** The seats of a closed fare count against every open one, so it comes first. */
    private static final Comparator<FareSeats> CHEAPEST_FIRST =
            Comparator.comparing(FareSeats::open)
                    .thenComparingLong(fare -> fare.price().minor())
                    .thenComparing(fare -> fare.fare().value());

    /**
     * How many seats there are, how many may be sold beyond them, how many the airline keeps, and
     * the oversale that nothing is given during.
     */
    record Bounds(int capacity, int overbooking, int blocked, @Nullable OversaleId oversale) {

        static Bounds of(int capacity) {
            return new Bounds(capacity, 0, 0, null);
        }

        /** How many may be held and sold together. */
        int limit() {
            return capacity == 0 ? 0 : capacity + overbooking;
        }

        Bounds sized(int now) {
            return new Bounds(now, overbooking, blocked, oversale);
        }

        Bounds overbooked(int now) {
            return new Bounds(capacity, now, blocked, oversale);
        }

        Bounds blocking(int more) {
            return new Bounds(capacity, overbooking, blocked + more, oversale);
        }

        Bounds during(@Nullable OversaleId now) {
            return new Bounds(capacity, overbooking, blocked, now);
        }
    }

    static CabinSeats none(Cabin cabin) {
        return new CabinSeats(cabin, Bounds.of(0), List.of());
    }

    static CabinSeats of(CabinStock stock) {
        var fares = stock.fares().stream().map(fare -> FareSeats.of(fare, 0));
        return new CabinSeats(stock.cabin(), Bounds.of(stock.capacity()), sorted(fares));
    }

    private static List<FareSeats> sorted(Stream<FareSeats> fares) {
        return fares.sorted(CHEAPEST_FIRST).toList();
    }

    int capacity() {
        return bounds.capacity();
    }

    int taken() {
        var taken = 0;
        for (var fare : fares) {
            taken += fare.taken();
        }
        return taken;
    }

    /** The seats that nobody has and the airline does not keep. */
    int unused() {
        return Math.max(0, bounds.capacity() - bounds.blocked() - taken());
    }

    /** By how many seats more are given away than may be. */
    int excess() {
        return taken() - bounds.limit();
    }

    /** What the open fares can give, cheapest first. */
    List<Offer> offers() {
        var free = free();
        return IntStream.range(0, fares.size())
                .filter(fare -> fares.get(fare).open())
                .mapToObj(fare -> new Offer(cabin, fares.get(fare), free[fare]))
                .toList();
    }

    private int[] free() {
        return bounds.oversale() != null
                ? new int[fares.size()]
                : NestedFares.free(
                        bounds.capacity(),
                        bounds.overbooking(),
                        bounds.blocked(),
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

    CabinSeats bound(UnaryOperator<Bounds> change) {
        return new CabinSeats(cabin, change.apply(bounds), fares);
    }

    CabinSeats opened(FareStock stock) {
        var before = fare(stock.fare());
        var opened = FareSeats.of(stock, before == null ? 0 : before.taken());
        var others = fares.stream().filter(fare -> !fare.fare().equals(stock.fare()));
        return new CabinSeats(cabin, bounds, sorted(Stream.concat(others, Stream.of(opened))));
    }

    CabinSeats changed(FareCode code, UnaryOperator<FareSeats> change) {
        var changed =
                fares.stream().map(fare -> fare.fare().equals(code) ? change.apply(fare) : fare);
        return new CabinSeats(cabin, bounds, sorted(changed));
    }
}
