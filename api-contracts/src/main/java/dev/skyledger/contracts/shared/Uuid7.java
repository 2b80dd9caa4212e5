package dev.skyledger.contracts.shared;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import java.util.Locale;
import java.util.regex.Pattern;

/** Ids that sort by the time they were made, so that fresh rows lie together. */
public final class Uuid7 {

    private static final NoArgGenerator IDS = Generators.timeBasedEpochRandomGenerator();

    private static final Pattern FORM =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private Uuid7() {}

    public static String next() {
        return IDS.generate().toString();
    }

    /** The id in lower case, or a refusal of anything that is no UUID. */
    static String checked(String value, String what) {
        var lower = value.toLowerCase(Locale.ROOT);
        if (!FORM.matcher(lower).matches()) {
            throw new IllegalArgumentException("a " + what + " is a UUID");
        }
        return lower;
    }
}
