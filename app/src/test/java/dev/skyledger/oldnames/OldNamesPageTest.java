package dev.skyledger.oldnames;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page of old names is written from the table that the filter reads. */
class OldNamesPageTest {

    private static final Path PAGE = Path.of("../docs/old-names.md");

    private static final String HEAD = "| row | old call | now |\n|---|---|---|\n";

    @Test
    void the_page_has_every_old_call() throws IOException {
        var before = Files.readString(PAGE);
        var start = before.indexOf(HEAD);
        assertThat(start).as("the table of %s", PAGE).isNotNegative();
        var written = before.substring(0, start) + HEAD + rows();
        if (!written.equals(before)) {
            Files.writeString(PAGE, written);
        }
        assertThat(before)
                .as("%s was out of date and is rewritten now: look at it and commit it", PAGE)
                .isEqualTo(written);
    }

    private static String rows() {
        return OldCalls.ALL.stream().map(OldNamesPageTest::row).collect(Collectors.joining());
    }

    private static String row(OldCall call) {
        var present =
                call.present() == null
                        ? "nothing yet"
                        : "`%s`%s"
                                .formatted(
                                        call.present(), call.needsToken() ? ", with a token" : "");
        return "| %s | `%s %s` | %s |\n"
                .formatted(call.rows(), call.method(), call.path(), present);
    }
}
