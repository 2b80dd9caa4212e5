package dev.skyledger.platform.reference;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;

/** A table that comes with the application: CSV in UTF-8, with a header. */
record BundledFile(String name) {

    <T> List<T> rows(Function<NamedCsvRecord, T> form) {
        try (var stream = BundledFile.class.getResourceAsStream("/reference/" + name)) {
            if (stream == null) {
                throw new FileNotFoundException(name);
            }
            return rows(stream, form);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the bundled " + name, e);
        }
    }

    private static <T> T formed(NamedCsvRecord row, Function<NamedCsvRecord, T> form) {
        try {
            return form.apply(row);
        } catch (IllegalArgumentException | DateTimeException | NoSuchElementException e) {
            throw new IllegalArgumentException(
                    "line " + row.getStartingLineNumber() + ": " + e.getMessage(), e);
        }
    }

    /** The rows of any such table. */
    static <T> List<T> rows(InputStream table, Function<NamedCsvRecord, T> form) {
        try (var csv = CsvReader.builder().ofNamedCsvRecord(table)) {
            return csv.stream().map(row -> formed(row, form)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read a table", e);
        }
    }
}
