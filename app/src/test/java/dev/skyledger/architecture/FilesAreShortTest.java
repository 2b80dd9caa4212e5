package dev.skyledger.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class FilesAreShortTest {

    private static final int MOST = 200;

    private static final List<String> MODULES =
            List.of("api-contracts", "platform", "command-side", "saga", "query-side", "app");

    /** Longer ones that are known. An entry may get smaller or go, and none is added. */
    private static final Map<String, Integer> KNOWN = Map.of("SearchFlightsTest.java", 204);

    @Test
    void no_file_is_above_two_hundred_lines_but_those_that_are_known() throws IOException {
        var tooLong = new TreeMap<String, Integer>();
        for (var module : MODULES) {
            try (var files = Files.walk(Path.of("..", module, "src"))) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .filter(file -> lines(file) > MOST)
                        .forEach(file -> tooLong.put(file.getFileName().toString(), lines(file)));
            }
        }
        assertThat(tooLong).isEqualTo(new TreeMap<>(KNOWN));
    }

    private static int lines(Path file) {
        try {
            return Files.readAllLines(file).size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
