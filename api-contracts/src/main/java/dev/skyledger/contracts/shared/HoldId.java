package dev.skyledger.contracts.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;

/** One try to set seats aside for one item of a booking; a new try is a new hold. */
public record HoldId(@JsonValue String value) {

    private static final char ATTEMPT = '#';

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public HoldId {}

    public static HoldId of(ItemId item, int attempt) {
        return new HoldId(item.value() + ATTEMPT + attempt);
    }

    /** The hold that is tried where this one is gone before its time. */
    public HoldId secondTry() {
        var end = value.lastIndexOf(ATTEMPT);
        return new HoldId(value.substring(0, end) + ATTEMPT + (attempt() + 1));
    }

    /** The one of both that comes first. */
    public HoldId firstTry() {
        var end = value.lastIndexOf(ATTEMPT);
        return new HoldId(value.substring(0, end) + ATTEMPT + attemptOfBoth());
    }

    /** Every life of a booking has two holds for an item, of which this may be the second. */
    @JsonIgnore
    public boolean isSecondTry() {
        return attempt() % 2 == 0;
    }

    /** The attempt that both belong to, this one and its second try. */
    @JsonIgnore
    public int attemptOfBoth() {
        return isSecondTry() ? attempt() - 1 : attempt();
    }

    /** The attempt under which a booking holds seats in its how many-th life. */
    public static int attemptOf(int life) {
        return 2 * life - 1;
    }

    /** The booking that the item is of. */
    public BookingId booking() {
        return new ItemId(value.substring(0, value.lastIndexOf(ATTEMPT))).booking();
    }

    private int attempt() {
        return Integer.parseInt(value.substring(value.lastIndexOf(ATTEMPT) + 1));
    }

    @Override
    public String toString() {
        return value;
    }
}
