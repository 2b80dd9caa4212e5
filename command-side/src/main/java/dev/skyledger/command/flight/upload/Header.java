package dev.skyledger.command.flight.upload;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import dev.skyledger.command.flight.FlightSketch;
import dev.skyledger.command.flight.upload.Lines.Line;
import dev.skyledger.contracts.refusal.Invalid;
import dev.skyledger.contracts.refusal.RefusalException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The first line of a file: which columns there are, in which order, and what stands between. */
final class Header {

    static final List<String> REQUIRED =
            List.of(
                    "flight_number",
                    "source",
                    "destination",
                    "departure_ts",
                    "arrival_ts",
                    "total_seats",
                    "price");

    private static final String CURRENCY = "currency";

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final List<String> columns;
    private final char separator;

    private Header(List<String> columns, char separator) {
        this.columns = columns;
        this.separator = separator;
    }

    static Header of(@Nullable Line first) {
        if (first == null) {
            throw refused("is empty");
        }
        var text = first.text();
        if (first.fault() != null) {
            throw refused("begins with a line that is no text in UTF-8; save it as CSV in UTF-8");
        }
        var line = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        var separator = separatorOf(line);
        var fields = line.isBlank() ? List.<String>of() : fields(line, separator);
        if (fields == null) {
            throw refused("has an unclosed quote in its first line");
        }
        var columns = fields.stream().map(it -> it.strip().toLowerCase(Locale.ROOT)).toList();
        check(columns);
        return new Header(columns, separator);
    }

    private static void check(List<String> columns) {
        var missing = REQUIRED.stream().filter(it -> !columns.contains(it)).toList();
        if (!missing.isEmpty()) {
            throw refused(
                    "lacks the columns %s; its first line names %s"
                            .formatted(missing, String.join(",", REQUIRED)));
        }
        var seen = new HashSet<String>();
        var twice = columns.stream().filter(it -> !seen.add(it)).distinct().toList();
        if (!twice.isEmpty()) {
            throw refused("names the columns %s twice".formatted(twice));
        }
        var unknown =
                columns.stream()
                        .filter(it -> !REQUIRED.contains(it) && !it.equals(CURRENCY))
                        .map(Header::shortened)
                        .toList();
        if (!unknown.isEmpty()) {
            throw refused("names columns that are not known here: %s".formatted(unknown));
        }
    }

    private static char separatorOf(String line) {
        return List.of(';', '\t').stream()
                .filter(it -> line.indexOf(it) >= 0)
                .findFirst()
                .orElse(',');
    }

    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) > 40
                ? name.substring(0, name.offsetByCodePoints(0, 40)) + "…"
                : name;
    }

    private static RefusalException refused(String message) {
        return new RefusalException(new Invalid("file", message));
    }

    private static @Nullable List<String> fields(String line, char separator) {
        try {
            return CsvReader.builder()
                    .fieldSeparator(separator)
                    .allowUnclosedQuote(false)
                    .ofSingleCsvRecord(line)
                    .getFields();
        } catch (CsvParseException e) {
            return null;
        }
    }

    /** What is wrong with a line as a row of this file, or null. */
    sealed interface Row {

        /** It has every column. */
        record Whole(FlightSketch sketch) implements Row {}

        /** It is no row. */
        record Broken(String message) implements Row {}
    }

    Row row(Line line) {
        var fault = line.fault();
        if (fault != null) {
            return new Row.Broken(fault);
        }
        var fields = fields(line.text(), separator);
        if (fields == null) {
            return new Row.Broken("has an unclosed quote, or text after a closed one");
        }
        if (fields.size() != columns.size()) {
            return new Row.Broken(
                    "has %d fields where %d are named".formatted(fields.size(), columns.size()));
        }
        return new Row.Whole(
                new FlightSketch(
                        field(fields, "flight_number"),
                        field(fields, "source"),
                        field(fields, "destination"),
                        field(fields, "departure_ts"),
                        field(fields, "arrival_ts"),
                        field(fields, "total_seats"),
                        amount(field(fields, "price")),
                        columns.contains(CURRENCY) ? field(fields, CURRENCY) : null));
    }

    private String field(List<String> fields, String column) {
        return fields.get(columns.indexOf(column)).strip();
    }

    /** Where semicolons stand between the fields, people write commas in numbers. */
    private String amount(String text) {
        return separator == ';' ? text.replace(',', '.') : text;
    }
}
