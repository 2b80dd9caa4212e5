package dev.skyledger.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;

/**
 * A thousand routes between a hundred and fewer airports, on which a few are flown often and most
 * seldom: the share of a route falls with its rank.
 */
final class RouteMap {

    static final LocalDate FIRST = LocalDate.of(2098, 1, 1);
    static final int DAYS = 50;

    private static final int ROUTES = 1_000;
    private static final String HEADER =
            "flight_number,source,destination,departure_ts,arrival_ts,total_seats,price\n";
    private static final List<String> AIRLINES = List.of("TP", "IB", "BA", "AF", "LH", "KL");
    private static final List<String> PLACES =
            List.of(
                    ("LHR LIS MAD CDG AMS FRA BCN FCO MUC ZRH VIE CPH ARN OSL HEL DUB BRU GVA MXP"
                                    + " ATH IST WAW PRG BUD LGW OPO AGP PMI NCE LYS MAN EDI BER HAM DUS JFK"
                                    + " EWR BOS LAX SFO ORD MIA YYZ GRU SIN DXB DOH HKG NRT SYD")
                            .split(" "));

    private final List<String> routes;
    private final double[] upTo = new double[ROUTES];

    RouteMap(Random chance) {
        var all = new LinkedHashSet<String>();
        while (all.size() < ROUTES) {
            var from = PLACES.get(chance.nextInt(PLACES.size()));
            var to = PLACES.get(chance.nextInt(PLACES.size()));
            if (!from.equals(to)) {
                all.add(from + "," + to);
            }
        }
        routes = List.copyOf(all);
        var sum = 0.0;
        for (var rank = 0; rank < ROUTES; rank++) {
            sum += 1.0 / Math.pow(rank + 1, 0.8);
            upTo[rank] = sum;
        }
    }

    /** One of the routes, an often flown one more often. */
    String[] route(Random chance) {
        var at = chance.nextDouble() * upTo[ROUTES - 1];
        var rank = 0;
        while (upTo[rank] < at) {
            rank++;
        }
        return routes.get(rank).split(",");
    }

    /**
     * So many flights: each number every day, each route at least once a day where there are
     * enough.
     */
    String timetable(int flights, Random chance) {
        var text = new StringBuilder(HEADER);
        var numbers = Math.ceilDiv(flights, DAYS);
        var lines = new ArrayList<String[]>();
        for (var number = 0; number < numbers; number++) {
            lines.add(number < ROUTES ? routes.get(number).split(",") : route(chance));
        }
        for (var row = 0; row < flights; row++) {
            var number = row % numbers;
            var line = lines.get(number);
            var day = FIRST.plusDays(row / numbers);
            var leaves = (number * 37) % (15 * 60) + 300;
            var arrives = leaves + 80 + (number * 13) % 140;
            text.append(
                    "%s%d,%s,%s,%sT%02d:%02dZ,%sT%02d:%02dZ,%d,%d.90\n"
                            .formatted(
                                    AIRLINES.get(number % AIRLINES.size()),
                                    100 + number,
                                    line[0],
                                    line[1],
                                    day,
                                    leaves / 60,
                                    leaves % 60,
                                    day,
                                    arrives / 60,
                                    arrives % 60,
                                    100 + row % 200,
                                    40 + (row * 7) % 300));
        }
        return text.toString();
    }
}
