package dev.skyledger.contracts.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.regex.Pattern;

/** The three letters of an airport. */
public record AirportCode(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("[A-Z]{3}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AirportCode {
        value = value.strip().toUpperCase(Locale.ROOT);
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("an airport code has three letters, such as LIS");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
