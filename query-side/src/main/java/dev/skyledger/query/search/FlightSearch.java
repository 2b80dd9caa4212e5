package dev.skyledger.query.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.DateHistogramBucket;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.json.JsonData;
import dev.skyledger.contracts.search.Facets;
import dev.skyledger.contracts.search.FoundFlights;
import dev.skyledger.contracts.search.Itinerary;
import dev.skyledger.contracts.search.NearestDate;
import dev.skyledger.contracts.shared.Money;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Asks the index for what fits a wish, and for the nearest days when nothing does. */
@Component
class FlightSearch {

    private static final int DAYS_AROUND = 30;
    private static final int NEAREST = 5;
    private static final String[] FACETS = {"airline", "cabin", "departureWindow"};

    private final ElasticsearchClient client;
    private final Offers offers;
    private final JsonMapper json;
    private final Clock clock;

    FlightSearch(ElasticsearchClient client, Offers offers, JsonMapper json, Clock clock) {
        this.client = client;
        this.offers = offers;
        this.json = json;
        this.clock = clock;
    }

    /** What was found, in order, with what else belongs to the answer. */
    record Found(
            List<Item> items, Facets facets, @Nullable List<NearestDate> nearest, Instant asOf) {

        FoundFlights answer(List<Item> shown, @Nullable String cursor) {
            return new FoundFlights(
                    shown.stream().map(Item::itinerary).toList(),
                    facets,
                    nearest,
                    asOf,
                    false,
                    cursor);
        }
    }

    /** An itinerary, and the values by which it was put in its place. */
    record Item(Itinerary itinerary, List<String> sortedBy) {}

    Found find(Wish wish, int atMost, List<String> after) throws IOException {
        var now = clock.instant();
        var answer =
                client.search(
                        search -> {
                            search.index(FlightIndex.ALIAS)
                                    .query(FlightQuery.onRoute(wish, wish.date(), wish.date(), now))
                                    .postFilter(FlightQuery.narrowing(wish))
                                    .sort(FlightQuery.order(wish))
                                    .size(atMost)
                                    .source(source ->
                                            source.filter(filter -> filter.includes("card")));
                            for (var facet : FACETS) {
                                search.aggregations(
                                        facet,
                                        Aggregation.of(a -> a.terms(t -> t.field(facet).size(50))));
                            }
                            if (!after.isEmpty()) {
                                search.searchAfter(after.stream().map(FieldValue::of).toList());
                            }
                            return search;
                        },
                        JsonData.class);
        var items =
                answer.hits().hits().stream()
                        .map(hit ->
                                new Item(
                                        offers.itinerary(card(hit), wish.party()),
                                        hit.sort().stream()
                                                .map(FieldValue::_toJsonString)
                                                .toList()))
                        .toList();
        var nearest = items.isEmpty() && after.isEmpty() ? nearestDates(wish) : null;
        return new Found(items, facets(answer), nearest, now);
    }

    private FlightCard card(Hit<JsonData> hit) {
        var source = hit.source();
        if (source == null) {
            throw new IllegalStateException("a flight in the index has no card");
        }
        return json.readValue(source.toJson().asJsonObject().getString("card"), FlightCard.class);
    }

    private List<NearestDate> nearestDates(Wish wish) throws IOException {
        var day = wish.date();
        var answer =
                client.search(
                        search ->
                                search.index(FlightIndex.ALIAS)
                                        .size(0)
                                        .query(
                                                FlightQuery.onRoute(
                                                        wish,
                                                        day.minusDays(DAYS_AROUND),
                                                        day.plusDays(DAYS_AROUND),
                                                        clock.instant()))
                                        .aggregations(
                                                "days",
                                                days ->
                                                        days.dateHistogram(h ->
                                                                        h.field("date")
                                                                                .fixedInterval(i ->
                                                                                        i.time(
                                                                                                "1d"))
                                                                                .minDocCount(1))
                                                                .aggregations(
                                                                        "price",
                                                                        price ->
                                                                                price.min(m ->
                                                                                        m.field(
                                                                                                wish
                                                                                                        .priceField()))))
                                        .aggregations(
                                                "one",
                                                one ->
                                                        one.topHits(t ->
                                                                t.size(1)
                                                                        .source(s ->
                                                                                s.filter(f ->
                                                                                        f.includes(
                                                                                                "card"))))),
                        JsonData.class);
        var days = found(answer, "days").dateHistogram().buckets().array();
        if (days.isEmpty()) {
            return List.of();
        }
        var sample = found(answer, "one").topHits().hits().hits().getFirst();
        var currency = card(sample).fares().getFirst().price().currency();
        return days.stream()
                .map(bucket ->
                        new NearestDate(
                                LocalDate.EPOCH.plusDays(bucket.key() / 86_400_000L),
                                wish.party()
                                        .total(
                                                Money.ofMinor(
                                                        Math.round(cheapest(bucket)), currency))))
                .sorted(
                        Comparator.comparingLong((NearestDate near) ->
                                        Math.abs(ChronoUnit.DAYS.between(day, near.date())))
                                .thenComparing(NearestDate::date))
                .limit(NEAREST)
                .sorted(Comparator.comparing(NearestDate::date))
                .toList();
    }

    private static Facets facets(SearchResponse<JsonData> answer) {
        var counts =
                Arrays.stream(FACETS)
                        .collect(
                                Collectors.toMap(
                                        facet -> facet,
                                        facet ->
                                                found(answer, facet)
                                                        .sterms()
                                                        .buckets()
                                                        .array()
                                                        .stream()
                                                        .map(FlightSearch::count)
                                                        .toList()));
        var direct =
                counts.getOrDefault("cabin", List.of()).stream()
                        .mapToLong(Facets.Count::count)
                        .sum();
        return new Facets(
                direct == 0 ? List.of() : List.of(new Facets.Count("0", direct)),
                of(counts, "airline"),
                of(counts, "cabin"),
                of(counts, "departureWindow"));
    }

    private static Aggregate found(SearchResponse<JsonData> answer, String name) {
        return Objects.requireNonNull(answer.aggregations().get(name), name);
    }

    private static double cheapest(DateHistogramBucket day) {
        var price = Objects.requireNonNull(day.aggregations().get("price"));
        return Objects.requireNonNull(price.min().value());
    }

    private static List<Facets.Count> of(Map<String, List<Facets.Count>> counts, String facet) {
        return counts.getOrDefault(facet, List.of());
    }

    private static Facets.Count count(StringTermsBucket bucket) {
        return new Facets.Count(bucket.key().stringValue(), bucket.docCount());
    }
}
