package dev.skyledger.contracts.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One time that a cabin of a flight had fewer seats than were given away: flight, cabin, number.
 */
public record OversaleId(@JsonValue String value) {

    private static final Pattern FORM =
            Pattern.compile("[0-9a-fA-F-]{36}-(ECONOMY|PREMIUM|BUSINESS|FIRST)-[1-9][0-9]{0,8}");
    private static final int FLIGHT = 36;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public OversaleId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "an oversale id is a flight, a cabin and a number, joined by dashes");
        }
        value = value.substring(0, FLIGHT).toLowerCase(Locale.ROOT) + value.substring(FLIGHT);
    }

    public static OversaleId of(InventoryId inventory, Cabin cabin, int number) {
        return new OversaleId(inventory.flight() + "-" + cabin + "-" + number);
    }

    public InventoryId inventory() {
        return InventoryId.of(new FlightId(value.substring(0, FLIGHT)));
    }

    public Cabin cabin() {
        return Cabin.valueOf(value.substring(FLIGHT + 1, value.lastIndexOf('-')));
    }

    public int number() {
        return Integer.parseInt(value.substring(value.lastIndexOf('-') + 1));
    }

    @Override
    public String toString() {
        return value;
    }
}
