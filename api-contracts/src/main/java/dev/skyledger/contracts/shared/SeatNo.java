package dev.skyledger.contracts.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.regex.Pattern;

/** One seat of a cabin: the number of its row and its letter, such as {@code 12C}. */
public record SeatNo(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("[1-9][0-9]{0,2}[A-Z]");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SeatNo {
        value = value.strip().toUpperCase(Locale.ROOT);
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a seat is a row and a letter, such as 12C");
        }
    }

    public static SeatNo of(int row, char letter) {
        return new SeatNo(row + String.valueOf(letter));
    }

    public int row() {
        return Integer.parseInt(value.substring(0, value.length() - 1));
    }

    public char letter() {
        return value.charAt(value.length() - 1);
    }

    @Override
    public String toString() {
        return value;
    }
}
