package dev.skyledger.stories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.running.Node;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real browser meets the real application, as a newcomer starts it, and books a flight. */
class ABrowserBooksTest {

    private static final File WEB = new File("../web");

    @TempDir private Path data;

    @Test
    void a_first_time_visitor_finds_signs_in_books_and_pays() throws Exception {
        assertThat(new File(WEB, "node_modules"))
                .as("the web application is built before this test; do not skip it with -DskipUi")
                .exists();
        try (var node = Node.startAlone(data)) {
            var story = browserStory(node);
            assertThat(story.waitFor(5, TimeUnit.MINUTES)).isTrue();
            assertThat(story.exitValue()).as(() -> said() + node.said()).isZero();
        }
    }

    private Process browserStory(Node node) throws IOException {
        var story =
                new ProcessBuilder(
                                "npx",
                                "vitest",
                                "run",
                                "--config",
                                "e2e/vitest.config.ts",
                                "e2e/booking.test.mjs")
                        .directory(WEB)
                        .redirectErrorStream(true)
                        .redirectOutput(data.resolve("browser.log").toFile());
        story.environment().put("SKYLEDGER_URL", node.address().toString());
        return story.start();
    }

    private String said() {
        try {
            return Files.readString(data.resolve("browser.log"));
        } catch (IOException e) {
            return "the browser said nothing";
        }
    }
}
