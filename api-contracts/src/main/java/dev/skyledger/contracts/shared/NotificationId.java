package dev.skyledger.contracts.shared;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** One thing that somebody was told. */
public record NotificationId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public NotificationId {
        value = Uuid7.checked(value, "notification id");
    }

    /** The same event tells the same person once, however often it is told. */
    public static NotificationId of(String event, TravellerId told) {
        return new NotificationId(
                UUID.nameUUIDFromBytes((event + " " + told).getBytes(UTF_8)).toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
