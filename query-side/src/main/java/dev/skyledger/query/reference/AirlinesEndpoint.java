package dev.skyledger.query.reference;

import dev.skyledger.contracts.refusal.NotFound;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.platform.reference.Airline;
import dev.skyledger.platform.reference.Places;
import dev.skyledger.platform.web.Page;
import dev.skyledger.platform.web.Paging;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Somebody looks for an airline. */
@RestController
class AirlinesEndpoint {

    private final Places places;

    AirlinesEndpoint(Places places) {
        this.places = places;
    }

    @GetMapping("/airlines")
    Page<Airline> airlines(Paging paging) {
        return Slice.of(places.airlines(), airline -> airline.iata().value(), paging);
    }

    @GetMapping("/airlines/{iata}")
    Airline airline(@PathVariable String iata) {
        return places.airlines().stream()
                .filter(airline -> airline.iata().value().equalsIgnoreCase(iata))
                .findFirst()
                .orElseThrow(() -> new RefusalException(new NotFound("airline", iata)));
    }
}
