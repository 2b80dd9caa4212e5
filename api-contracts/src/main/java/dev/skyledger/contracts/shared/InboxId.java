package dev.skyledger.contracts.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What a traveller was told: a stream of its own, beside the traveller's. */
public record InboxId(@JsonValue String value) {

    private static final String PREFIX = "inbox:";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public InboxId {
        if (!value.startsWith(PREFIX)) {
            throw new IllegalArgumentException("an inbox id starts with " + PREFIX);
        }
        value = PREFIX + new TravellerId(value.substring(PREFIX.length())).value();
    }

    public static InboxId of(TravellerId traveller) {
        return new InboxId(PREFIX + traveller.value());
    }

    public TravellerId traveller() {
        return new TravellerId(value.substring(PREFIX.length()));
    }

    @Override
    public String toString() {
        return value;
    }
}
