package dev.skyledger.platform.fares;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.skyledger.contracts.flight.Conditions;
import dev.skyledger.contracts.inventory.CabinStock;
import dev.skyledger.contracts.inventory.FareStock;
import dev.skyledger.contracts.inventory.NestedFares;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FareCode;
import dev.skyledger.contracts.shared.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The fares of one cabin with what they have sold, and how many seats they share. */
public record CabinFares(
        Cabin cabin,
        int capacity,
        int overbooking,
        int blocked,
        boolean oversold,
        List<Sold> fares) {

    public CabinFares {
        fares = List.copyOf(fares);
    }

    /**
     * One fare: its price, its limit, how many seats it has given, and what is special about it.
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Sold(
            FareCode code,
            Money price,
            int limit,
            int taken,
            @Nullable Money child,
            @Nullable Money infant) {

        static Sold of(FareStock stock) {
            return new Sold(stock.fare(), stock.price(), stock.limit(), 0, null, null)
                    .under(stock.conditions());
        }

        Sold under(@Nullable Conditions conditions) {
            return conditions == null
                    ? this
                    : new Sold(
                            code,
                            price,
                            limit,
                            taken,
                            conditions.childPrice(),
                            conditions.infantPrice());
        }

        Sold priced(Money now) {
            return new Sold(code, now, limit, taken, child, infant);
        }

        Sold limited(int now) {
            return new Sold(code, price, now, taken, child, infant);
        }

        Sold plus(int seats) {
            return new Sold(code, price, limit, taken + seats, child, infant);
        }
    }

    static CabinFares of(CabinStock stock) {
        return empty(stock.cabin(), stock.capacity())
                .with(stock.fares().stream().map(Sold::of).toList());
    }

    static CabinFares empty(Cabin cabin, int capacity) {
        return new CabinFares(cabin, capacity, 0, 0, false, List.of());
    }

    CabinOffer offer() {
        var byPrice = fares.stream().sorted(Comparator.comparing(Sold::price)).toList();
        var free =
                NestedFares.free(
                        oversold ? 0 : capacity,
                        overbooking,
                        blocked,
                        byPrice.stream().mapToInt(Sold::limit).toArray(),
                        byPrice.stream().mapToInt(Sold::taken).toArray());
        var offers = new ArrayList<FareOffer>();
        for (var at = 0; at < free.length; at++) {
            var fare = byPrice.get(at);
            if (fare.limit() != NestedFares.NO_LIMIT && free[at] > 0) {
                var left = Math.min(free[at], FareOffer.MOST_SEATS);
                offers.add(
                        new FareOffer(
                                fare.code(), fare.price(), fare.child(), fare.infant(), left));
            }
        }
        return new CabinOffer(cabin, offers);
    }

    CabinFares sized(int seats) {
        return new CabinFares(cabin, seats, overbooking, blocked, oversold, fares);
    }

    CabinFares overbooked(int seats) {
        return new CabinFares(cabin, capacity, seats, blocked, oversold, fares);
    }

    CabinFares blocking(int more) {
        return new CabinFares(cabin, capacity, overbooking, blocked + more, oversold, fares);
    }

    CabinFares during(boolean oversale) {
        return new CabinFares(cabin, capacity, overbooking, blocked, oversale, fares);
    }

    /** With a fare on sale; one that was closed before keeps what it has sold. */
    CabinFares with(Sold opened) {
        if (fares.stream().noneMatch(fare -> fare.code().equals(opened.code()))) {
            var all = new ArrayList<>(fares);
            all.add(opened);
            return with(all);
        }
        return change(opened.code(), fare -> opened.plus(fare.taken()));
    }

    CabinFares change(FareCode code, UnaryOperator<Sold> change) {
        return with(
                fares.stream()
                        .map(fare -> fare.code().equals(code) ? change.apply(fare) : fare)
                        .toList());
    }

    private CabinFares with(List<Sold> now) {
        return new CabinFares(cabin, capacity, overbooking, blocked, oversold, now);
    }
}
