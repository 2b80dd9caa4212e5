package dev.skyledger.platform.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.skyledger.platform.personal.SystemSeal;
import dev.skyledger.platform.problem.Problem;
import dev.skyledger.platform.problem.ProblemCatalogue;
import dev.skyledger.platform.problem.ProblemException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.springframework.stereotype.Component;

/** Signed marks of where a list goes on, each good for the query that it was issued for. */
@Component
public class Cursors {

    private static final String PURPOSE = "cursors";

    private static final char SEPARATOR = '.';

    private final SystemSeal seal;

    private final Clock clock;

    public Cursors(SystemSeal seal, Clock clock) {
        this.seal = seal;
        this.clock = clock;
    }

    public String issue(String position, String query) {
        var content = clock.instant().getEpochSecond() + " " + position;
        var encoded =
                Base64.getUrlEncoder().withoutPadding().encodeToString(content.getBytes(UTF_8));
        return encoded + SEPARATOR + mark(encoded, query);
    }

    public String read(String cursor, String query) {
        var content = contentOf(cursor, query);
        return content.substring(content.indexOf(' ') + 1);
    }

    public String read(String cursor, String query, Duration atMost) {
        var content = contentOf(cursor, query);
        var issued =
                Instant.ofEpochSecond(Long.parseLong(content.substring(0, content.indexOf(' '))));
        if (clock.instant().isAfter(issued.plus(atMost))) {
            throw new ProblemException(Problem.of(ProblemCatalogue.CURSOR_EXPIRED));
        }
        return content.substring(content.indexOf(' ') + 1);
    }

    private String contentOf(String cursor, String query) {
        var end = cursor.indexOf(SEPARATOR);
        var encoded = cursor.substring(0, Math.max(end, 0));
        var given = cursor.substring(end + 1).getBytes(UTF_8);
        if (end < 1 || !MessageDigest.isEqual(given, mark(encoded, query).getBytes(UTF_8))) {
            throw new ProblemException(Problem.of(ProblemCatalogue.CURSOR_INVALID));
        }
        return new String(Base64.getUrlDecoder().decode(encoded), UTF_8);
    }

    private String mark(String encoded, String query) {
        return seal.fingerprint(PURPOSE, encoded + "\n" + query);
    }
}
