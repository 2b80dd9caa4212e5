package dev.skyledger.query.search;

import dev.skyledger.contracts.booking.Party;
import dev.skyledger.contracts.refusal.Invalid;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.refusal.UnknownPlace;
import dev.skyledger.contracts.search.FoundFlights;
import dev.skyledger.contracts.shared.AirlineCode;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.platform.reference.Places;
import dev.skyledger.platform.web.Paging;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Somebody looks for a flight on a day. */
@RestController
class SearchFlightsEndpoint {

    private final Searching searching;
    private final Places places;
    private final String currency;

    SearchFlightsEndpoint(
            Searching searching,
            Places places,
            @Value("${skyledger.currency:EUR}") String currency) {
        this.searching = searching;
        this.places = places;
        this.currency = currency;
    }

    @GetMapping("/flights/search")
    FoundFlights search(
            @RequestParam String origin,
            @RequestParam String destination,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate date,
            @RequestParam(required = false) @Nullable Integer adults,
            @RequestParam(required = false) @Nullable Integer passengers,
            @RequestParam(defaultValue = "0") int children,
            @RequestParam(defaultValue = "0") int infants,
            @RequestParam(required = false) @Nullable Cabin cabin,
            @RequestParam(defaultValue = "price") String sort,
            @RequestParam(defaultValue = "") List<AirlineCode> airlines,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.TIME)
                    @Nullable LocalTime departAfter,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.TIME)
                    @Nullable LocalTime departBefore,
            @RequestParam(required = false) @Nullable BigDecimal maxPrice,
            @RequestParam(defaultValue = "0") int maxStops,
            Paging paging) {
        if (adults != null && passengers != null) {
            throw refused("passengers", "say either passengers or adults");
        }
        if (maxStops < 0 || maxStops > 2) {
            throw refused("maxStops", "is 0, 1 or 2");
        }
        var wish =
                new Wish(
                        meant("origin", origin),
                        meant("destination", destination),
                        date,
                        party(
                                adults != null ? adults : passengers != null ? passengers : 1,
                                children,
                                infants),
                        cabin,
                        order(sort),
                        airlines.stream().map(AirlineCode::value).toList(),
                        departAfter,
                        departBefore,
                        maxPrice == null ? null : price(maxPrice));
        return searching.find(wish, paging);
    }

    private List<String> meant(String field, String place) {
        var airports = places.meantBy(place);
        if (airports.isEmpty()) {
            throw new RefusalException(new UnknownPlace(field, place, List.of()));
        }
        return airports.stream().map(airport -> airport.iata().value()).toList();
    }

    private static Party party(int adults, int children, int infants) {
        try {
            return new Party(adults, children, infants);
        } catch (IllegalArgumentException e) {
            throw refused("adults", e.getMessage());
        }
    }

    private Money price(BigDecimal amount) {
        try {
            return Money.of(amount.toPlainString(), currency);
        } catch (IllegalArgumentException e) {
            throw refused("maxPrice", e.getMessage());
        }
    }

    private static Wish.Order order(String sort) {
        return switch (sort.toLowerCase(Locale.ROOT)) {
            case "price" -> Wish.Order.PRICE;
            case "fastest" -> Wish.Order.FASTEST;
            case "departure" -> Wish.Order.DEPARTURE;
            default -> throw refused("sort", "is price, fastest or departure");
        };
    }

    private static RefusalException refused(String field, @Nullable String message) {
        return new RefusalException(new Invalid(field, message == null ? "is not valid" : message));
    }
}
