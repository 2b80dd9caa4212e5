package dev.skyledger.docs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The patches that take protections out still fit the sources, and name drills and tests that there
 * are; whether those fail is shown by {@code make broken}.
 */
class BrokenBuildsTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private static final Pattern WATCHER = Pattern.compile("(?m)^Fails: (\\S+), saying (.+)$");

    private static final List<String> PROMISED =
            List.of(
                    "NothingIsOversoldTest#one_process_sells_each_seat_once",
                    "NothingIsOversoldTest#two_processes_on_one_database_sell_each_seat_once",
                    "NothingIsLostTest",
                    "OneKeyOneBookingTest",
                    "NothingStandsHalfwayTest",
                    "NoExchangeStandsHalfwayTest",
                    "ConflictsTest",
                    "NoCentIsWrongTest",
                    "PastEventsAreReplayedTest",
                    "R1",
                    "R2",
                    "R3",
                    "R5",
                    "R6",
                    "R7",
                    "R12");

    static Stream<Path> patches() throws IOException {
        try (var files = Files.list(ROOT.resolve("bench/broken"))) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("patches")
    void every_patch_fits_the_sources(Path patch) throws Exception {
        var git = git("apply", "--check", patch.toString());
        var said = new String(git.getInputStream().readAllBytes(), UTF_8);
        assertThat(git.waitFor()).as(said).isZero();
        assertThat(said).isEmpty();
    }

    /** A repository around the project is none of its business. */
    private static Process git(String... words) {
        var command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command).directory(ROOT.toFile());
        builder.environment().put("GIT_CEILING_DIRECTORIES", ROOT.getParent().toString());
        try {
            return builder.redirectErrorStream(true).start();
        } catch (IOException e) {
            System.out.println("not run, for git cannot be started: " + e.getMessage());
            return abort("git cannot be started");
        }
    }

    @Test
    void every_drill_and_test_of_the_accepted_ones_is_seen_to_fail() throws IOException {
        var watchers = new ArrayList<String>();
        for (var patch : patches().toList()) {
            var text = Files.readString(patch);
            assertThat(text)
                    .as("%s says what is taken out", patch)
                    .matches("(?s)\\A[A-Z][^\n]+\\.\n.+");
            var named = WATCHER.matcher(text).results().toList();
            assertThat(named).as("%s", patch).isNotEmpty();
            named.forEach(it -> Pattern.compile(it.group(2)));
            named.forEach(it -> watchers.add(it.group(1)));
        }
        assertThat(watchers).containsAll(PROMISED);
        var there = there();
        assertThat(watchers).allSatisfy(it -> assertThat(there).contains(it.split("#")[0]));
    }

    /** The names of all drills and tests. */
    private static List<String> there() throws IOException {
        var names = new ArrayList<String>();
        for (var place : List.of("platform/src/test", "app/src/test", "bench/src/main")) {
            try (var files = Files.walk(ROOT.resolve(place))) {
                for (var file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
                    names.add(file.getFileName().toString().replace(".java", ""));
                    Pattern.compile("return \"(R\\d+)\";")
                            .matcher(Files.readString(file))
                            .results()
                            .forEach(it -> names.add(it.group(1)));
                }
            }
        }
        return names;
    }
}
