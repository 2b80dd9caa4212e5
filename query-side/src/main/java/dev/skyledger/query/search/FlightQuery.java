package dev.skyledger.query.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says a wish in the words of the index. */
final class FlightQuery {

    private FlightQuery() {}

    /** The flights of the route that can still be bought by the party, from a day to a day. */
    static Query onRoute(Wish wish, LocalDate from, LocalDate to, Instant now) {
        return Query.of(query ->
                query.bool(bool ->
                        bool.filter(terms("origin", wish.origins()))
                                .filter(terms("destination", wish.destinations()))
                                .filter(date ->
                                        date.range(range ->
                                                range.date(d ->
                                                        d.field("date")
                                                                .gte(from.toString())
                                                                .lte(to.toString()))))
                                .filter(departure ->
                                        departure.range(range ->
                                                range.date(d ->
                                                        d.field("departure")
                                                                .gt(
                                                                        Long.toString(
                                                                                now
                                                                                        .toEpochMilli())))))
                                .filter(price ->
                                        price.exists(exists -> exists.field(wish.priceField())))
                                .filter(cabin(wish))));
    }

    /** What narrows the answer but not the counts beside it. */
    static Query narrowing(Wish wish) {
        var filters = new ArrayList<Query>();
        if (!wish.airlines().isEmpty()) {
            filters.add(terms("airline", wish.airlines()));
        }
        var after = wish.departAfter();
        if (after != null) {
            filters.add(number("departureMinute", after.toSecondOfDay() / 60, null));
        }
        var before = wish.departBefore();
        if (before != null) {
            filters.add(number("departureMinute", null, before.toSecondOfDay() / 60));
        }
        var dearest = wish.dearestSeat();
        if (dearest != null) {
            filters.add(number(wish.priceField(), null, dearest));
        }
        return Query.of(query -> query.bool(bool -> bool.filter(filters)));
    }

    static List<SortOptions> order(Wish wish) {
        var first =
                switch (wish.order()) {
                    case PRICE -> List.of(wish.priceField(), "departure");
                    case FASTEST -> List.of("durationMinutes", "departure");
                    case DEPARTURE -> List.of("departure", wish.priceField());
                };
        return Stream.concat(first.stream(), Stream.of("flight", "cabin"))
                .map(field ->
                        SortOptions.of(
                                sort -> sort.field(f -> f.field(field).order(SortOrder.Asc))))
                .toList();
    }

    private static Query cabin(Wish wish) {
        var cabin = wish.cabin();
        return cabin == null
                ? Query.of(query -> query.matchAll(all -> all))
                : terms("cabin", List.of(cabin.name()));
    }

    private static Query terms(String field, List<String> values) {
        return Query.of(query ->
                query.terms(terms ->
                        terms.field(field)
                                .terms(any ->
                                        any.value(values.stream().map(FieldValue::of).toList()))));
    }

    private static Query number(String field, @Nullable Integer from, @Nullable Number to) {
        return Query.of(query ->
                query.range(range ->
                        range.number(n -> {
                            n.field(field);
                            if (from != null) {
                                n.gte(from.doubleValue());
                            }
                            if (to != null) {
                                n.lte(to.doubleValue());
                            }
                            return n;
                        })));
    }
}
