package dev.skyledger.platform.connections;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.skyledger.contracts.shared.AirportCode;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * How many minutes a change of flights takes at least: of an airport its own, else the common ones.
 */
final class ConnectionTimes {

    private static final String FILE = "/connections/connection-times.csv";
    private static final String ANYWHERE = "*";

    private final Map<String, Integer> minutes = read();

    /** Whether the flights before and after cross a border: none of them, one, or both. */
    enum Change {
        DOMESTIC,
        MIXED,
        INTERNATIONAL
    }

    int minutes(AirportCode airport, Change change) {
        var own = minutes.get(key(airport.value(), change));
        return own != null ? own : Objects.requireNonNull(minutes.get(key(ANYWHERE, change)));
    }

    private static Map<String, Integer> read() {
        try (var stream = ConnectionTimes.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new FileNotFoundException(FILE);
            }
            try (var rows = CsvReader.builder().ofNamedCsvRecord(stream)) {
                return rows.stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        ConnectionTimes::key,
                                        row -> Integer.valueOf(row.getField("minutes"))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read how long connections take", e);
        }
    }

    private static String key(NamedCsvRecord row) {
        var change = Change.valueOf(row.getField("change").toUpperCase(Locale.ROOT));
        return key(row.getField("airport"), change);
    }

    private static String key(String airport, Change change) {
        return airport + "/" + change;
    }
}
