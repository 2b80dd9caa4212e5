package dev.skyledger.contracts.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.regex.Pattern;

/** Six characters by which people name a booking; none of them looks like another. */
public record Locator(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("[2-9A-HJ-NP-Z]{6}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Locator {
        value = value.strip().toUpperCase(Locale.ROOT);
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a locator has six letters or digits");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
