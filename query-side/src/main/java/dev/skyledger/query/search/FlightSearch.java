package dev.skyledger.query.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.json.JsonData;
import dev.skyledger.contracts.search.Facets;
import dev.skyledger.contracts.search.FoundFlights;
import dev.skyledger.contracts.search.Itinerary;
import dev.skyledger.contracts.search.NearestDate;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks the index for what fits a wish, with the counts that belong to the answer. */
@Component
class FlightSearch {

    private static final String SEEN = "seen";
    private static final List<String> FACETS = List.of("airline", "cabin", "departureWindow");

    private final ElasticsearchClient client;
    private final FlightDocuments documents;
    private final Offers offers;
    private final NearestDates nearest;
    private final Clock clock;

    FlightSearch(
            ElasticsearchClient client,
            FlightDocuments documents,
            Offers offers,
            NearestDates nearest,
            Clock clock) {
        this.client = client;
        this.documents = documents;
        this.offers = offers;
        this.nearest = nearest;
        this.clock = clock;
    }

    /**
     * What was found, in order, with what else belongs to the answer, and the position of the log
     * that the index showed.
     */
    record Found(
            List<Item> items,
            Facets facets,
            @Nullable List<NearestDate> nearest,
            Instant asOf,
            long revision) {

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
        var answer = client.search(request(wish, atMost, after, now), JsonData.class);
        var items = answer.hits().hits().stream().map(hit -> item(hit, wish)).toList();
        var days = items.isEmpty() && after.isEmpty() ? nearest.to(wish, now) : null;
        return new Found(items, facets(answer), days, now, seen(answer));
    }

    private static SearchRequest request(Wish wish, int atMost, List<String> after, Instant now) {
        return SearchRequest.of(search -> {
            FACETS.forEach(facet ->
                    search.aggregations(facet, a -> a.terms(t -> t.field(facet).size(50))));
            if (!after.isEmpty()) {
                search.searchAfter(after.stream().map(FieldValue::of).toList());
            }
            return search.index(FlightIndex.ALIAS)
                    .query(FlightQuery.onRoute(wish, wish.date(), wish.date(), now))
                    .postFilter(FlightQuery.narrowing(wish))
                    .sort(FlightQuery.order(wish))
                    .size(atMost)
                    .source(source -> source.filter(f -> f.includes(FlightDocuments.CARD)))
                    .aggregations(
                            SEEN,
                            all ->
                                    all.global(g -> g)
                                            .aggregations(
                                                    SEEN,
                                                    a ->
                                                            a.max(m ->
                                                                    m.field(
                                                                            FlightIndex
                                                                                    .POSITION))));
        });
    }

    private Item item(Hit<JsonData> hit, Wish wish) {
        return new Item(
                offers.itinerary(documents.card(hit), wish.party()),
                hit.sort().stream().map(FieldValue::_toJsonString).toList());
    }

    /** The position up to which everything was in what this search saw. */
    private static long seen(SearchResponse<JsonData> answer) {
        var position = found(found(answer.aggregations(), SEEN).global().aggregations(), SEEN);
        var value = position.max().value();
        return value == null || value < 0 ? -1 : value.longValue();
    }

    private static Facets facets(SearchResponse<JsonData> answer) {
        var cabins = counts(answer, "cabin");
        var direct = cabins.stream().mapToLong(Facets.Count::count).sum();
        return new Facets(
                direct == 0 ? List.of() : List.of(new Facets.Count("0", direct)),
                counts(answer, "airline"),
                cabins,
                counts(answer, "departureWindow"));
    }

    private static List<Facets.Count> counts(SearchResponse<JsonData> answer, String facet) {
        return found(answer.aggregations(), facet).sterms().buckets().array().stream()
                .map(bucket -> new Facets.Count(bucket.key().stringValue(), bucket.docCount()))
                .toList();
    }

    private static Aggregate found(Map<String, Aggregate> all, String name) {
        return Objects.requireNonNull(all.get(name), name);
    }
}
