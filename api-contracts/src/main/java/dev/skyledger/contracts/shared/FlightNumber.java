package dev.skyledger.contracts.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An airline's code and a number of one to four digits; {@code AI-202} and {@code AI202} are the
 * same.
 */
public record FlightNumber(@JsonValue String value) {

    private static final Pattern FORM =
            Pattern.compile("([A-Z0-9]{2})[- ]?0*([1-9][0-9]{0,3})([A-Z]?)");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public FlightNumber {
        var match = FORM.matcher(value.strip().toUpperCase(Locale.ROOT));
        if (!match.matches()) {
            throw new IllegalArgumentException("a flight number looks like TP204");
        }
        value = match.group(1) + match.group(2) + match.group(3);
    }

    public AirlineCode airline() {
        return new AirlineCode(value.substring(0, 2));
    }

    @Override
    public String toString() {
        return value;
    }
}
