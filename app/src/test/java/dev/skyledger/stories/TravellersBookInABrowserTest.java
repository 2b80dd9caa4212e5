package dev.skyledger.stories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.running.Node;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real browser meets the real application, as a newcomer starts it. */
class TravellersBookInABrowserTest {

    private static final File WEB = new File("../web");

    @TempDir private static Path data;

    private static Node node;

    @BeforeAll
    static void start() {
        assertThat(new File(WEB, "node_modules"))
                .as("the web application is built before this test; do not skip it with -DskipUi")
                .exists();
        node = Node.startAlone(data);
    }

    @AfterAll
    static void stop() {
        if (node != null) {
            node.close();
        }
    }

    @Test
    void a_first_time_visitor_finds_signs_in_books_and_pays() throws Exception {
        runs("booking");
    }

    @Test
    void a_traveller_changes_seat_and_mind_and_an_administrator_resolves_an_oversale()
            throws Exception {
        runs("aftersales");
    }

    @Test
    void whoever_waits_for_a_price_reads_of_it_where_they_are() throws Exception {
        runs("alerted");
    }

    private static void runs(String name) throws IOException, InterruptedException {
        var story = browserStory(name);
        assertThat(story.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(story.exitValue()).as(() -> said(name) + node.said()).isZero();
    }

    private static Process browserStory(String name) throws IOException {
        var story =
                new ProcessBuilder(
                                "npx",
                                "vitest",
                                "run",
                                "--config",
                                "e2e/vitest.config.ts",
                                "e2e/" + name + ".test.mjs")
                        .directory(WEB)
                        .redirectErrorStream(true)
                        .redirectOutput(log(name).toFile());
        story.environment().put("SKYLEDGER_URL", node.address().toString());
        return story.start();
    }

    private static Path log(String name) {
        return data.resolve("browser-" + name + ".log");
    }

    private static String said(String name) {
        try {
            return Files.readString(log(name));
        } catch (IOException e) {
            return "the browser said nothing";
        }
    }
}
