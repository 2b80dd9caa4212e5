package dev.skyledger.query.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.aggregations.DateHistogramBucket;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.json.JsonData;
import dev.skyledger.contracts.search.NearestDate;
import dev.skyledger.contracts.shared.Money;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Names the days around an empty one on which the same wish would find something. */
@Component
class NearestDates {

    static final int DAYS_AROUND = 30;

    private static final int MOST = 5;
    private static final String DAYS = "days";
    private static final String PRICE = "price";

    private final ElasticsearchClient client;
    private final FlightDocuments documents;

    NearestDates(ElasticsearchClient client, FlightDocuments documents) {
        this.client = client;
        this.documents = documents;
    }

    List<NearestDate> to(Wish wish, Instant now) throws IOException {
        var answer = client.search(request(wish, now), JsonData.class);
        var days = Objects.requireNonNull(answer.aggregations().get(DAYS)).dateHistogram();
        return days.buckets().array().stream()
                .map(day -> new NearestDate(dateOf(day), wish.party().total(cheapest(day, answer))))
                .sorted(
                        Comparator.comparingLong(
                                        (NearestDate near) -> distance(wish.date(), near.date()))
                                .thenComparing(NearestDate::date))
                .limit(MOST)
                .sorted(Comparator.comparing(NearestDate::date))
                .toList();
    }

    private static SearchRequest request(Wish wish, Instant now) {
        var around =
                FlightQuery.onRoute(
                        wish,
                        wish.date().minusDays(DAYS_AROUND),
                        wish.date().plusDays(DAYS_AROUND),
                        now);
        return SearchRequest.of(search ->
                search.index(FlightIndex.ALIAS)
                        .size(1)
                        .source(source -> source.filter(f -> f.includes(FlightDocuments.CARD)))
                        .query(q -> q.bool(b -> b.filter(around, FlightQuery.narrowing(wish))))
                        .aggregations(
                                DAYS,
                                days ->
                                        days.dateHistogram(h ->
                                                        h.field("date")
                                                                .fixedInterval(i -> i.time("1d"))
                                                                .minDocCount(1))
                                                .aggregations(
                                                        PRICE,
                                                        a ->
                                                                a.min(m ->
                                                                        m.field(
                                                                                wish
                                                                                        .priceField())))));
    }

    private static LocalDate dateOf(DateHistogramBucket day) {
        return LocalDate.EPOCH.plusDays(Math.floorDiv(day.key(), Duration.ofDays(1).toMillis()));
    }

    private static long distance(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other));
    }

    /** The lowest price of the day, in the currency in which everything is sold. */
    private Money cheapest(DateHistogramBucket day, SearchResponse<JsonData> answer) {
        var price = Objects.requireNonNull(day.aggregations().get(PRICE)).min().value();
        var sold = documents.card(answer.hits().hits().getFirst()).fares().getFirst().price();
        return Money.ofMinor(Math.round(Objects.requireNonNull(price)), sold.currency());
    }
}
