package dev.skyledger.contracts.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.regex.Pattern;

/** The short name of a fare within its cabin, such as {@code FLEX}. */
public record FareCode(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("[A-Z0-9][A-Z0-9_-]{0,19}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public FareCode {
        value = value.strip().toUpperCase(Locale.ROOT);
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "a fare code has up to 20 letters or digits, such as FLEX");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
