package dev.skyledger.platform.reference;

import de.siegmar.fastcsv.reader.CsvParseException;
import dev.skyledger.platform.problem.Problem;
import dev.skyledger.platform.problem.ProblemCatalogue;
import dev.skyledger.platform.problem.ProblemException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;

/**
 * Where new lists of airports and airlines come from: files or addresses of a supplier, else what
 * is bundled. Nobody waits long for a supplier, and what it sends is a whole list or none.
 */
@Component
class ReferenceSource {

    static final int MOST_BYTES = 10_000_000;

    private static final Logger LOG = LoggerFactory.getLogger(ReferenceSource.class);
    private static final int PATIENCE = 10_000;
    private static final Duration LATER = Duration.ofSeconds(30);

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
        return list(airports, Catalogue::airports, airport -> airport.iata().value());
    }

    List<Airline> airlines() {
        return list(airlines, Catalogue::airlines, airline -> airline.iata().value());
    }

    private <T> List<T> list(
            String location, Function<InputStream, List<T>> form, Function<T, String> code) {
        var content = content(location);
        try {
            require(content.length <= MOST_BYTES, "it is too long");
            var list = form.apply(new ByteArrayInputStream(content));
            require(!list.isEmpty(), "it is empty");
            var seen = new HashSet<String>();
            list.forEach(it -> require(seen.add(code.apply(it)), code.apply(it) + " comes twice"));
            return list;
        } catch (IllegalArgumentException | CsvParseException e) {
            LOG.warn("The list of {} is unfit: {}", location, e.getMessage());
            throw unfit(e);
        }
    }

    private static ProblemException unfit(RuntimeException why) {
        var kind = ProblemCatalogue.SUPPLIER_LIST_UNFIT;
        return new ProblemException(
                Problem.of(kind, kind.meaning() + " What is wrong: " + why.getMessage() + "."));
    }

    private byte[] content(String location) {
        try (var stream = opened(location)) {
            return stream.readNBytes(MOST_BYTES + 1);
        } catch (IOException e) {
            LOG.warn("The list of {} cannot be read: {}", location, e.toString());
            throw new ProblemException(
                    Problem.of(ProblemCatalogue.SUPPLIER_UNAVAILABLE).retryAfter(LATER));
        }
    }

    private InputStream opened(String location) throws IOException {
        var connection = resources.getResource(location).getURL().openConnection();
        connection.setConnectTimeout(PATIENCE);
        connection.setReadTimeout(PATIENCE);
        connection.setUseCaches(false);
        return connection.getInputStream();
    }

    private static void require(boolean isRight, String reason) {
        if (!isRight) {
            throw new IllegalArgumentException(reason);
        }
    }
}
