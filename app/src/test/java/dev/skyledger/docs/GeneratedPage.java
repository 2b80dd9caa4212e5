package dev.skyledger.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A committed file that is written by the build, and fails it once when it was out of date. */
record GeneratedPage(Path file) {

    void is(String written) throws IOException {
        var before = Files.exists(file) ? Files.readString(file) : "";
        if (!before.equals(written)) {
            Files.writeString(file, written);
        }
        assertThat(before)
                .as("%s was out of date and is rewritten now: look at it and commit it", file)
                .isEqualTo(written);
    }
}
