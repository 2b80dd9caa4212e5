package dev.skyledger.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Whatever command the documents tell is run by docs-check, or said not to be and why. */
class DocsCommandsTest {

    @Test
    void no_command_of_the_documents_is_passed_over() throws Exception {
        var check =
                new ProcessBuilder("node", "deploy/bin/docs-check.mjs", "--quick")
                        .directory(new File(".."))
                        .redirectErrorStream(true)
                        .start();
        var said = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(check.waitFor()).as(said).isZero();
        assertThat(said).contains("All of it is true.");
    }
}
