package dev.skyledger.query.flight;

import dev.skyledger.contracts.refusal.Invalid;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.shared.FlightId;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * The place in a list of flights up to which somebody has read; it fits only the list it came from.
 */
final class FlightCursor {

    private FlightCursor() {}

    static String write(FlightId last, String filter) {
        var text = Integer.toHexString(filter.hashCode()) + "|" + last.value();
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    static FlightId read(String cursor, String filter) {
        try {
            var text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            var last = new FlightId(text.substring(text.indexOf('|') + 1));
            if (write(last, filter).equals(cursor)) {
                return last;
            }
        } catch (IllegalArgumentException e) {
            // no cursor of ours: refused below
        }
        throw new RefusalException(new Invalid("cursor", "this cursor belongs to another list"));
    }
}
