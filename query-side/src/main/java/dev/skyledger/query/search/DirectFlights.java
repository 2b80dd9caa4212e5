package dev.skyledger.query.search;

import static co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders.bool;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.json.JsonData;
import dev.skyledger.contracts.shared.AirportCode;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Asks the index for the flights that go straight where somebody wants to go and can seat the
 * party, and in the same glance how far the index is written.
 */
@Component
class DirectFlights {

    private static final int MOST = 10_000;

    private final ElasticsearchClient client;
    private final FlightDocuments documents;

    DirectFlights(ElasticsearchClient client, FlightDocuments documents) {
        this.client = client;
        this.documents = documents;
    }

    /** The flights, and the position of the log up to which everything was in what was seen. */
    record Seen(List<FlightCard> flights, long position) {}

    Seen of(Wish wish, Instant now) throws IOException {
        var flights = new ArrayList<FlightCard>();
        var position = -1L;
        for (var hit : client.search(request(wish, now), JsonData.class).hits().hits()) {
            if (FlightIndex.POSITION.equals(hit.id())) {
                position = position(hit);
            } else {
                flights.add(documents.card(hit));
            }
        }
        if (position < 0) {
            throw new IndexMissing();
        }
        return new Seen(flights, position);
    }

    private static long position(Hit<JsonData> hit) {
        var source = hit.source();
        return source == null
                ? -1
                : source.toJson().asJsonObject().getJsonNumber(FlightIndex.POSITION).longValue();
    }

    private static SearchRequest request(Wish wish, Instant now) {
        var wanted = new ArrayList<Query>();
        wanted.add(Query.of(query -> query.ids(ids -> ids.values(FlightIndex.POSITION))));
        wish.legs().forEach(leg -> wanted.add(onRoute(leg, wish, now)));
        return SearchRequest.of(search ->
                search.index(FlightIndex.ALIAS)
                        .query(q -> q.bool(b -> b.filter(f -> f.bool(any -> any.should(wanted)))))
                        .size(MOST)
                        .trackTotalHits(total -> total.enabled(false))
                        .source(source ->
                                source.filter(f ->
                                        f.includes(FlightDocuments.CARD, FlightIndex.POSITION))));
    }

    private static Query onRoute(WishedLeg leg, Wish wish, Instant now) {
        var from = leg.date().minusDays(wish.flexDays());
        var to = leg.date().plusDays(wish.flexDays());
        var filters = new ArrayList<Query>();
        filters.add(terms("origin", codes(leg.origins())));
        filters.add(terms("destination", codes(leg.destinations())));
        filters.add(
                Query.of(query ->
                        query.range(range ->
                                range.date(date ->
                                        date.field("date")
                                                .gte(from.toString())
                                                .lte(to.toString())))));
        filters.add(
                Query.of(query ->
                        query.range(range ->
                                range.number(number ->
                                        number.field("departure")
                                                .gt((double) now.toEpochMilli())))));
        filters.add(
                Query.of(
                        query -> query.exists(exists -> exists.field("p" + wish.party().seats()))));
        var cabin = wish.cabin();
        if (cabin != null) {
            filters.add(terms("cabin", List.of(cabin.name())));
        }
        return bool(b -> b.filter(filters));
    }

    private static List<String> codes(List<AirportCode> airports) {
        return airports.stream().map(AirportCode::value).toList();
    }

    private static Query terms(String field, List<String> values) {
        return Query.of(query ->
                query.terms(terms ->
                        terms.field(field)
                                .terms(any ->
                                        any.value(values.stream().map(FieldValue::of).toList()))));
    }
}
