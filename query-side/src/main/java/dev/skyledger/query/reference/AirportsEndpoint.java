package dev.skyledger.query.reference;

import dev.skyledger.contracts.refusal.NotFound;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.platform.reference.Airport;
import dev.skyledger.platform.reference.Places;
import dev.skyledger.platform.web.Page;
import dev.skyledger.platform.web.Paging;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Somebody looks for an airport. */
@RestController
class AirportsEndpoint {

    private final Places places;
    private final Suggestions suggestions;

    AirportsEndpoint(Places places, Suggestions suggestions) {
        this.places = places;
        this.suggestions = suggestions;
    }

    record Answer(
            String iata,
            String name,
            String city,
            String country,
            String timeZone,
            double latitude,
            double longitude) {

        static Answer of(Airport airport) {
            return new Answer(
                    airport.iata().value(),
                    airport.name(),
                    airport.city(),
                    airport.country(),
                    airport.timeZone().getId(),
                    airport.latitude(),
                    airport.longitude());
        }
    }

    @GetMapping("/airports")
    Page<Answer> airports(@RequestParam(defaultValue = "") String query, Paging paging) {
        var found = query.isBlank() ? places.airports() : suggestions.like(query);
        return Slice.of(found.stream().map(Answer::of).toList(), Answer::iata, paging);
    }

    @GetMapping("/airports/{iata}")
    Answer airport(@PathVariable String iata) {
        return places.airports().stream()
                .filter(airport -> airport.iata().value().equalsIgnoreCase(iata))
                .findFirst()
                .map(Answer::of)
                .orElseThrow(() -> new RefusalException(new NotFound("airport", iata)));
    }
}
