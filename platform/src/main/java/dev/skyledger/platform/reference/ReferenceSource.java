package dev.skyledger.platform.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;

/**
 * Where new lists of airports and airlines come from: files or addresses of a supplier, else what
 * is bundled.
 */
@Component
class ReferenceSource {

    private final ResourceLoader resources;
    private final String airports;
    private final String airlines;

    ReferenceSource(
            ResourceLoader resources,
            @Value("${skyledger.reference.airports:classpath:reference/airports.csv}")
                    String airports,
            @Value("${skyledger.reference.airlines:classpath:reference/airlines.csv}")
                    String airlines) {
        this.resources = resources;
        this.airports = airports;
        this.airlines = airlines;
    }

    /** The main airport of a city first. */
    List<Airport> airports() {
        try (var stream = opened(airports)) {
            return Catalogue.airports(stream);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the airports of " + airports, e);
        }
    }

    List<Airline> airlines() {
        try (var stream = opened(airlines)) {
            return Catalogue.airlines(stream);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the airlines of " + airlines, e);
        }
    }

    private InputStream opened(String location) throws IOException {
        return resources.getResource(location).getInputStream();
    }
}
