package dev.skyledger.query.search;

import dev.skyledger.contracts.search.GridPrice;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.platform.connections.ConnectionRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a journey costs at least on the days around the wished ones: one price a day, or one for
 * each two days.
 */
final class PriceGrid {

    private final Wish wish;
    private final ConnectionRules rules;
    private final Ordering byPrice;

    PriceGrid(Wish wish, ConnectionRules rules, Scores scores) {
        this.wish = wish;
        this.rules = rules;
        this.byPrice = new Ordering(Wish.Order.PRICE, wish.party(), scores);
    }

    List<GridPrice> prices(Function<WishedLeg, List<Way>> ways) {
        var known = new HashMap<WishedLeg, List<Way>>();
        var out = wish.legs().getFirst();
        var back = wish.legs().size() > 1 ? wish.legs().getLast() : null;
        var grid = new ArrayList<GridPrice>();
        for (var day : around(out)) {
            var there = known.computeIfAbsent(day, ways);
            if (back == null) {
                grid.add(new GridPrice(day.date(), null, cheapest(List.of(there))));
                continue;
            }
            for (var home : around(back)) {
                if (!home.date().isBefore(day.date())) {
                    var returning = known.computeIfAbsent(home, ways);
                    grid.add(cell(day.date(), home.date(), List.of(there, returning)));
                }
            }
        }
        return grid;
    }

    private GridPrice cell(LocalDate day, LocalDate home, List<List<Way>> legs) {
        return new GridPrice(day, home, cheapest(legs));
    }

    private @Nullable Money cheapest(List<List<Way>> legs) {
        return new Journeys(legs, wish.narrowing(), byPrice, rules)
                .after(null, 1).journeys().stream().map(Journey::price).findFirst().orElse(null);
    }

    private List<WishedLeg> around(WishedLeg leg) {
        return Stream.iterate(-wish.flexDays(), days -> days <= wish.flexDays(), days -> days + 1)
                .map(days -> leg.on(leg.date().plusDays(days)))
                .toList();
    }
}
