package dev.skyledger.contracts.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What somebody types to use a voucher; neither its case nor hyphens and spaces between its letters
 * matter.
 */
public record VoucherCode(@JsonValue String value) {

    private static final Pattern BETWEEN = Pattern.compile("[ -]");

    private static final Pattern FORM = Pattern.compile("[A-Z0-9]{4,24}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public VoucherCode {
        value = BETWEEN.matcher(value.toUpperCase(Locale.ROOT)).replaceAll("");
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a voucher's code has 4 to 24 letters or digits");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
