package dev.skyledger.command.flight;

import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.refusal.StaleVersion;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** The version of a flight that a caller saw, as the request's header says. */
final class IfMatch {

    private static final Pattern TAG = Pattern.compile("(?:W/)?\"(\\d{1,18})\"");

    private IfMatch() {}

    static long version(@Nullable String header) {
        if (header == null || header.isBlank()) {
            throw new ResponseStatusException(
                    HttpStatus.PRECONDITION_REQUIRED,
                    "If-Match must carry the ETag that the flight was read with");
        }
        var tag = TAG.matcher(header.strip());
        if (!tag.matches()) {
            throw new RefusalException(new StaleVersion(-1, -1));
        }
        return Long.parseLong(tag.group(1));
    }

    static String tag(long version) {
        return "\"" + version + "\"";
    }
}
