package dev.skyledger.platform.json;

import java.io.Serial;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.ext.javatime.deser.InstantDeserializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Reads moments as they are written here, digit by digit: every event, row and document has some,
 * and the formatter of the platform takes ten times as long. Whatever looks different is left to
 * it, and so is every complaint.
 */
@Component
public final class Moments extends SimpleModule {

    @Serial private static final long serialVersionUID = 1L;

    /** Of {@code 2026-06-01T10:00:00Z}, which has no fraction. */
    private static final int SHORTEST = 20;

    private static final int FRACTION = 9;

    public Moments() {
        super("moments");
        addDeserializer(Instant.class, new Reader());
    }

    /** Like {@link Instant#parse}. */
    public static Instant parse(String text) {
        var moment = plain(text);
        return moment != null ? moment : Instant.parse(text);
    }

    /** A moment of the usual form, or null. */
    private static @Nullable Instant plain(String text) {
        var last = text.length() - 1;
        if (last < SHORTEST - 1
                || text.charAt(last) != 'Z'
                || text.charAt(4) != '-'
                || text.charAt(7) != '-'
                || text.charAt(10) != 'T'
                || text.charAt(13) != ':'
                || text.charAt(16) != ':') {
            return null;
        }
        var year = number(text, 0, 4);
        var month = number(text, 5, 7);
        var day = number(text, 8, 10);
        var hour = number(text, 11, 13);
        var minute = number(text, 14, 16);
        var second = number(text, 17, 19);
        var nanos = nanos(text, last);
        if (year < 0 || month < 0 || day < 0 || nanos < 0 || !isTime(hour, minute, second)) {
            return null;
        }
        try {
            var days = LocalDate.of(year, month, day).toEpochDay();
            return Instant.ofEpochSecond(((days * 24 + hour) * 60 + minute) * 60 + second, nanos);
        } catch (DateTimeException _) {
            return null;
        }
    }

    /** The end of a day and a leap second have forms of their own. */
    private static boolean isTime(int hour, int minute, int second) {
        return hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second < 60;
    }

    private static int nanos(String text, int end) {
        if (end == SHORTEST - 1) {
            return 0;
        }
        var digits = end - SHORTEST;
        if (text.charAt(SHORTEST - 1) != '.' || digits < 1 || digits > FRACTION) {
            return -1;
        }
        var nanos = number(text, SHORTEST, end);
        for (var n = digits; n < FRACTION; n++) {
            nanos *= 10;
        }
        return nanos;
    }

    /** Negative where one is no digit. */
    private static int number(String text, int from, int to) {
        var number = 0;
        for (var n = from; n < to; n++) {
            var digit = text.charAt(n) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    private static final class Reader extends StdScalarDeserializer<Instant> {

        Reader() {
            super(Instant.class);
        }

        @Override
        public @Nullable Instant deserialize(JsonParser json, DeserializationContext context) {
            var moment = json.hasToken(JsonToken.VALUE_STRING) ? plain(json.getString()) : null;
            return moment != null ? moment : InstantDeserializer.INSTANT.deserialize(json, context);
        }
    }
}
