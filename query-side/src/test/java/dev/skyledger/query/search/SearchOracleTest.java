package dev.skyledger.query.search;

import static dev.skyledger.contracts.flight.FlightExamples.euros;
import static dev.skyledger.query.search.RandomSchedule.AIRPORTS;
import static dev.skyledger.query.search.RandomSchedule.MONDAY;
import static dev.skyledger.query.search.SearchExamples.airport;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.contracts.booking.Party;
import dev.skyledger.contracts.search.Itinerary;
import dev.skyledger.contracts.shared.AirlineCode;
import dev.skyledger.contracts.shared.AirportCode;
import dev.skyledger.contracts.shared.Cabin;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The search agrees with plain loops over the timetable. */
class SearchOracleTest {

    private static final int QUERIES = 1_000;
    private static final int LIMIT = 100;

    private final Random random = new Random(20_261_121);
    private final RandomSchedule schedule = new RandomSchedule(random);

    @Test
    void a_thousand_searches_find_what_plain_loops_find_in_the_same_order() throws Exception {
        try (var search = new SearchFixture()) {
            search.given(schedule.planned().toArray()).indexed();
            var searching = search.searching();
            var found = 0;
            for (var number = 0; number < QUERIES; number++) {
                if (number % 50 == 49) {
                    search.given(schedule.next(), schedule.next(), schedule.next()).indexed();
                }
                var wish = wish();
                var answer = searching.find(wish, search.page(LIMIT, null));
                assertThat(answer.items().stream().map(SearchOracleTest::words).toList())
                        .as("query %d: %s", number, wish)
                        .isEqualTo(new PlainJourneys(schedule.flights, wish).first(LIMIT));
                found += answer.items().size();
            }
            assertThat(found).isGreaterThan(4 * QUERIES);
        }
    }

    private Wish wish() {
        return new Wish(
                legs(),
                party(),
                random.nextInt(3) == 0 ? Cabin.ECONOMY : null,
                schedule.any(List.of(Wish.Order.values())),
                random.nextInt(3),
                random.nextBoolean() ? Narrowing.NONE : narrowing(),
                0);
    }

    private List<WishedLeg> legs() {
        var day = MONDAY.plusDays(random.nextInt(3));
        var out = new WishedLeg(place(), place(), day);
        while (out.origins().equals(out.destinations())) {
            out = new WishedLeg(out.origins(), place(), day);
        }
        var later = day.plusDays(random.nextInt(3));
        return switch (random.nextInt(5)) {
            case 0 -> List.of(out, new WishedLeg(out.destinations(), out.origins(), later));
            case 1 -> List.of(out, new WishedLeg(out.destinations(), elsewhere(out), later));
            case 2 -> {
                var on = new WishedLeg(out.destinations(), elsewhere(out), later);
                yield List.of(out, on, new WishedLeg(on.destinations(), elsewhere(on), later));
            }
            default -> List.of(out);
        };
    }

    private List<AirportCode> elsewhere(WishedLeg than) {
        var place = place();
        while (place.equals(than.destinations())) {
            place = place();
        }
        return place;
    }

    private List<AirportCode> place() {
        return switch (random.nextInt(8)) {
            case 0 -> List.of(airport("LHR"), airport("LGW"));
            case 1 -> List.of(airport("JFK"), airport("EWR"));
            default -> List.of(airport(schedule.any(AIRPORTS)));
        };
    }

    private Party party() {
        var adults = 1 + random.nextInt(3);
        return new Party(adults, random.nextInt(3), random.nextInt(adults + 1));
    }

    private Narrowing narrowing() {
        return new Narrowing(
                random.nextBoolean()
                        ? List.of()
                        : List.of(new AirlineCode("TP"), new AirlineCode("IB")),
                random.nextBoolean() ? null : LocalTime.of(8, 0),
                random.nextBoolean() ? null : LocalTime.of(20, 30),
                random.nextBoolean() ? null : euros(100 * (1 + random.nextInt(12)) + ".00"));
    }

    private static String words(Itinerary item) {
        var legs =
                item.legs().stream()
                        .map(leg ->
                                leg.segments().stream()
                                        .map(segment -> segment.flightId().value())
                                        .collect(Collectors.joining("+")))
                        .collect(Collectors.joining(" / "));
        return legs
                + " "
                + item.legs().getFirst().segments().getFirst().cabin()
                + " "
                + item.price().minor();
    }
}
