package dev.skyledger.contracts.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.regex.Pattern;

/** The two characters of an airline. */
public record AirlineCode(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("[A-Z0-9]{2}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AirlineCode {
        value = value.strip().toUpperCase(Locale.ROOT);
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("an airline code has two characters, such as TP");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
