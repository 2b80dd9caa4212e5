package dev.skyledger.platform.web;

import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How long a caller wants to wait for an outcome ({@code Prefer: wait=n} or {@code respond-async});
 * an endpoint takes it as a parameter.
 */
public record Preference(Duration patience) {

    private static final Duration USUAL = Duration.ofSeconds(5);

    private static final long LONGEST = 30;

    private static final Pattern WAIT = Pattern.compile("wait\\s*=\\s*\"?(\\d{1,9})\"?");

    /** What cannot be understood is no preference, as the header's definition has it. */
    public static Preference of(@Nullable String prefer) {
        var wait = USUAL;
        for (var wish : prefer == null ? new String[0] : prefer.split("[,;]")) {
            if (wish.strip().equalsIgnoreCase("respond-async")) {
                return new Preference(Duration.ZERO);
            }
            var match = WAIT.matcher(wish.strip());
            if (match.matches()) {
                wait = Duration.ofSeconds(Math.min(LONGEST, Long.parseLong(match.group(1))));
            }
        }
        return new Preference(wait);
    }

    public boolean isAsync() {
        return patience.isZero();
    }
}
