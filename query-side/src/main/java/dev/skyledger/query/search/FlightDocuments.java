package dev.skyledger.query.search;

import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.json.JsonData;
import dev.skyledger.contracts.shared.Cabin;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Turns rows into documents: one for each cabin, with the cheapest price that seats one to nine
 * people.
 */
@Component
class FlightDocuments {

    static final String CARD = "card";

    private static final int LARGEST_PARTY = 9;

    private final JsonMapper json;

    FlightDocuments(JsonMapper json) {
        this.json = json;
    }

    /**
     * The documents of a flight by their ids; none stands where a cabin cannot be sold. A cabin
     * that a flight once had stays in its state, so whatever has a document is named here.
     */
    Map<String, @Nullable Map<String, Object>> of(FlightRows.Row row) {
        var documents = new LinkedHashMap<String, @Nullable Map<String, Object>>();
        for (var cabin : row.state().cabins()) {
            documents.put(
                    id(row, cabin.cabin()), row.state().onSale() ? document(row, cabin) : null);
        }
        return documents;
    }

    /** What a document says about its flight. */
    FlightCard card(Hit<JsonData> found) {
        var source = found.source();
        if (source == null) {
            throw new IllegalStateException("a flight in the index has no card");
        }
        return json.readValue(source.toJson().asJsonObject().getString(CARD), FlightCard.class);
    }

    private static String id(FlightRows.Row row, Cabin cabin) {
        return row.flight() + "-" + cabin;
    }

    /** What can be bought of a flight now, by cabin. */
    List<FlightCard> cards(FlightRows.Row row) {
        return row.state().onSale()
                ? row.state().cabins().stream()
                        .map(cabin -> card(row, cabin))
                        .flatMap(Optional::stream)
                        .toList()
                : List.of();
    }

    private static Optional<FlightCard> card(FlightRows.Row row, CabinState cabin) {
        var number = row.state().number();
        var route = row.state().route();
        var times = row.state().times();
        var fares = cabin.offered(1, row.state().conditions());
        return number == null || route == null || times == null || fares.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new FlightCard(row.flight(), number, route, times, cabin.cabin(), fares));
    }

    private @Nullable Map<String, Object> document(FlightRows.Row row, CabinState cabin) {
        return card(row, cabin).map(this::document).orElse(null);
    }

    private Map<String, Object> document(FlightCard card) {
        var route = card.route();
        var fares = card.fares();
        var minute = card.departure().toLocalTime().toSecondOfDay() / 60;
        var document = new LinkedHashMap<String, Object>();
        document.put("flight", card.flight().value());
        document.put("origin", route.origin().value());
        document.put("destination", route.destination().value());
        document.put("date", card.departure().toLocalDate().toString());
        document.put("departure", card.times().departure().toEpochMilli());
        document.put("departureMinute", minute);
        document.put("departureWindow", DepartureWindow.at(minute).name());
        document.put("durationMinutes", card.durationMinutes());
        document.put("airline", card.number().airline().value());
        document.put("cabin", card.cabin().name());
        for (int party = 1; party <= LARGEST_PARTY; party++) {
            var seats = party;
            var cheapest = fares.stream().filter(fare -> fare.seatsLeft() >= seats).findFirst();
            if (cheapest.isPresent()) {
                document.put("p" + party, cheapest.get().price().minor());
            }
        }
        document.put(CARD, json.writeValueAsString(card));
        return document;
    }
}
