package dev.skyledger.platform.problem;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says what is wrong with one value, without a word about classes. */
final class FieldProblems {

    private static final String OURS = "dev.skyledger.";

    private static final Map<Class<?>, String> FORMS =
            Map.ofEntries(
                    Map.entry(Integer.class, "must be a whole number"),
                    Map.entry(int.class, "must be a whole number"),
                    Map.entry(Long.class, "must be a whole number"),
                    Map.entry(long.class, "must be a whole number"),
                    Map.entry(BigDecimal.class, "must be a number"),
                    Map.entry(Boolean.class, "must be true or false"),
                    Map.entry(boolean.class, "must be true or false"),
                    Map.entry(String.class, "must be a text"),
                    Map.entry(LocalDate.class, "must be a date such as 2026-12-20"),
                    Map.entry(Instant.class, "must be a moment such as 2026-12-20T10:15:00Z"),
                    Map.entry(
                            OffsetDateTime.class, "must be a moment such as 2026-12-20T10:15:00Z"));

    private FieldProblems() {}

    /** What our own value said when it refused to be made, or else what form is wanted. */
    static String message(@Nullable Class<?> wanted, Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof IllegalArgumentException && wasThrownByUs(t)) {
                return "is not right: " + t.getMessage();
            }
            if (t instanceof NullPointerException) {
                return "lacks a required member";
            }
        }
        return form(wanted);
    }

    private static boolean wasThrownByUs(Throwable failure) {
        var trace = failure.getStackTrace();
        return trace.length > 0
                && trace[0].getClassName().startsWith(OURS)
                && failure.getMessage() != null;
    }

    /** The sentence of a contracts value that an endpoint tried to make out of the request. */
    static @Nullable String saidToEndpoint(IllegalArgumentException failure) {
        if (!wasThrownByUs(failure)) {
            return null;
        }
        return Arrays.stream(failure.getStackTrace())
                .map(StackTraceElement::getClassName)
                .dropWhile(name -> name.startsWith(OURS + "contracts.") || name.startsWith("java."))
                .findFirst()
                .filter(name -> name.startsWith(OURS) && name.contains("Endpoint"))
                .map(_ -> failure.getMessage())
                .orElse(null);
    }

    private static String form(@Nullable Class<?> wanted) {
        if (wanted == null) {
            return "is not a valid value";
        }
        if (wanted.isEnum()) {
            return Arrays.stream(wanted.getEnumConstants())
                    .map(String::valueOf)
                    .collect(Collectors.joining(", ", "must be one of ", ""));
        }
        if (Collection.class.isAssignableFrom(wanted) || wanted.isArray()) {
            return "must be a list";
        }
        return FORMS.getOrDefault(wanted, "is not a valid value");
    }
}
