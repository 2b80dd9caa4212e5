package dev.skyledger.platform.web;

import dev.skyledger.platform.problem.Problem;
import dev.skyledger.platform.problem.ProblemCatalogue;
import dev.skyledger.platform.problem.ProblemException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Versions of administered resources as HTTP writes them. */
public final class Versions {

    private static final Pattern TAG = Pattern.compile("(?:W/)?\"(\\d{1,18})\"");

    private Versions() {}

    public static String etag(long version) {
        return "\"" + version + "\"";
    }

    /** The version that a change is meant for, from its {@code If-Match}. */
    public static long expected(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new ProblemException(Problem.of(ProblemCatalogue.PRECONDITION_REQUIRED));
        }
        var tag = TAG.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw new ProblemException(
                    Problem.invalid("If-Match", "must be one version such as \"7\""));
        }
        return Long.parseLong(tag.group(1));
    }
}
