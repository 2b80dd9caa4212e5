package dev.skyledger.query.search;

import static dev.skyledger.query.search.SearchRequest.refused;
import static dev.skyledger.query.search.SearchRequest.require;

import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.refusal.UnknownPlace;
import dev.skyledger.contracts.shared.AirportCode;
import dev.skyledger.platform.reference.Airport;
import dev.skyledger.platform.reference.Places;
import dev.skyledger.platform.web.OurEra;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads where somebody wants to go: there, there and back, or over several legs. */
record WishedLegs(Places places) {

    private static final int FEWEST = 2;
    private static final int MOST = 6;
    private static final int DATE_LENGTH = "2026-12-20".length();
    private static final String BETWEEN = "-";

    List<WishedLeg> of(SearchRequest request) {
        var legs = request.leg();
        return legs == null || legs.isEmpty() ? ofRoute(request) : ofLegs(legs, request);
    }

    private List<WishedLeg> ofRoute(SearchRequest request) {
        var origin = meant("origin", request.origin());
        var destination = meant("destination", request.destination());
        var date = request.date();
        if (date == null) {
            throw refused("date", "is required");
        }
        requireApart("destination", origin, destination);
        var there = new WishedLeg(origin, destination, date);
        var returnDate = request.returnDate();
        if (returnDate == null) {
            return List.of(there);
        }
        require(!returnDate.isBefore(date), "returnDate", "is not before the date");
        return List.of(there, new WishedLeg(destination, origin, returnDate));
    }

    private List<WishedLeg> ofLegs(List<String> texts, SearchRequest request) {
        require(request.origin() == null, "origin", "is said by the legs");
        require(request.destination() == null, "destination", "is said by the legs");
        require(request.date() == null, "date", "is said by the legs");
        require(request.returnDate() == null, "returnDate", "is a leg of its own");
        require(
                texts.size() >= FEWEST && texts.size() <= MOST,
                "leg",
                "is given two to six times, such as LIS-JFK-2026-12-20");
        var legs = new ArrayList<WishedLeg>();
        for (var text : texts) {
            var next = leg(text);
            require(
                    legs.isEmpty() || !next.date().isBefore(legs.getLast().date()),
                    "leg",
                    "is not on a day before that of the leg before");
            legs.add(next);
        }
        return legs;
    }

    private WishedLeg leg(String text) {
        var end = text.length() - DATE_LENGTH - 1;
        require(
                end > 0 && text.startsWith(BETWEEN, end),
                "leg",
                "reads origin-destination-date, such as LIS-JFK-2026-12-20");
        var date = date(text.substring(end + 1));
        var route = text.substring(0, end);
        return IntStream.range(1, route.length())
                .filter(at -> route.startsWith(BETWEEN, at))
                .boxed()
                .filter(at -> isKnown(route.substring(0, at)) && isKnown(route.substring(at + 1)))
                .findFirst()
                .map(at -> leg(route.substring(0, at), route.substring(at + 1), date))
                .orElseThrow(() -> new RefusalException(unknown("leg", route)));
    }

    private WishedLeg leg(String from, String to, LocalDate date) {
        var origins = meant("leg", from);
        var destinations = meant("leg", to);
        requireApart("leg", origins, destinations);
        return new WishedLeg(origins, destinations, date);
    }

    private static LocalDate date(String text) {
        try {
            return OurEra.day(text);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw refused("leg", "ends with a date, such as 2026-12-20");
        }
    }

    private boolean isKnown(String place) {
        return !places.meantBy(place).isEmpty();
    }

    private List<AirportCode> meant(String field, @Nullable String place) {
        if (place == null || place.isBlank()) {
            throw refused(field, "is required");
        }
        var airports = places.meantBy(place);
        if (airports.isEmpty()) {
            throw new RefusalException(unknown(field, place));
        }
        return airports.stream().map(Airport::iata).toList();
    }

    private static UnknownPlace unknown(String field, String place) {
        return new UnknownPlace(field, place, List.of());
    }

    private static void requireApart(
            String field, List<AirportCode> origins, List<AirportCode> destinations) {
        require(!origins.equals(destinations), field, "is where the journey begins");
    }
}
