package dev.skyledger.saga.receipts;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** By what a receipt or credit note is known: its series, year and running number. */
record ReceiptNumber(Series series, int year, long running) {

    private static final Pattern FORM = Pattern.compile("([A-Z])-(\\d{4})-(\\d{6,12})");

    static Optional<ReceiptNumber> read(String text) {
        var parts = FORM.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        return Arrays.stream(Series.values())
                .filter(series -> series.letter().equals(parts.group(1)))
                .findFirst()
                .map(series ->
                        new ReceiptNumber(
                                series,
                                Integer.parseInt(parts.group(2)),
                                Long.parseLong(parts.group(3))));
    }

    @JsonValue
    @Override
    public String toString() {
        return "%s-%04d-%06d".formatted(series.letter(), year, running);
    }
}
