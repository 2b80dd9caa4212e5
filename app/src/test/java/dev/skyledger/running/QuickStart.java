package dev.skyledger.running;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * The product's classes as they are after a first booking, kept in a file, so that each of the many
 * processes of the tests spends half as much on its start. The virtual machine keeps only what
 * comes out of jars, so folders of classes are packed first; without the file it starts as usual.
 */
final class QuickStart {

    private static final Path HOME = Path.of("target", "quick-start").toAbsolutePath();
    private static final List<String> OPTIONS = prepared();

    private QuickStart() {}

    /** What the virtual machine is told: where the classes are, and how they were. */
    static List<String> options() {
        return OPTIONS;
    }

    private static List<String> prepared() {
        try {
            Files.createDirectories(HOME);
            try (var channel = FileChannel.open(HOME.resolve("lock"), CREATE, WRITE);
                    var _ = channel.lock()) {
                var entries = classesWithoutTests();
                var folder = Files.createDirectories(HOME.resolve(stateOf(entries)));
                var cache = folder.resolve("classes.aot");
                var isKnown = Files.exists(cache);
                var jars = new ArrayList<String>();
                for (var entry : entries) {
                    jars.add(jarOf(entry, folder, isKnown).toString());
                }
                var classes = String.join(File.pathSeparator, jars);
                if (!isKnown) {
                    record(classes, cache);
                }
                return List.of("-XX:AOTCache=" + cache, "-cp", classes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What tests put beside the product would be found by its component scan. */
    private static List<Path> classesWithoutTests() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes") && !entry.endsWith("-tests.jar"))
                .map(Path::of)
                .filter(Files::exists)
                .toList();
    }

    /** Another word for each state of the classes, as their sizes and moments tell. */
    private static String stateOf(List<Path> entries) throws IOException {
        var state = new StringBuilder();
        for (var entry : entries) {
            for (var path : below(entry)) {
                var at = Files.getLastModifiedTime(path);
                state.append(path).append(' ').append(Files.size(path)).append(' ').append(at);
            }
        }
        return hash(state);
    }

    private static String hash(CharSequence text) {
        var sum = text.chars().asLongStream().reduce(7, (all, next) -> 1_000_003 * all + next);
        return HexFormat.of().toHexDigits(sum);
    }

    private static List<Path> below(Path entry) throws IOException {
        try (Stream<Path> all = Files.walk(entry)) {
            return all.sorted()
                    .filter(path -> !path.equals(entry) || Files.isRegularFile(path))
                    .toList();
        }
    }

    /** With its folders, or no component is found in it; moved to its place when it is whole. */
    private static Path jarOf(Path entry, Path folder, boolean isPacked) throws IOException {
        if (!Files.isDirectory(entry)) {
            return entry;
        }
        var jar = folder.resolve(hash(entry.toString()) + ".jar");
        if (!isPacked) {
            var part = folder.resolve("part");
            try (var out = new JarOutputStream(Files.newOutputStream(part))) {
                for (var path : below(entry)) {
                    var name = entry.relativize(path).toString().replace(File.separatorChar, '/');
                    var isFolder = Files.isDirectory(path);
                    out.putNextEntry(new ZipEntry(isFolder ? name + "/" : name));
                    if (!isFolder) {
                        Files.copy(path, out);
                    }
                }
            }
            Files.move(part, jar, ATOMIC_MOVE);
        }
        return jar;
    }

    /**
     * Starts the product once, with a database of its own, and books, for that is what the
     * processes are started for; what it writes when it ends counts.
     */
    private static void record(String classes, Path cache) throws IOException {
        var data = Files.createTempDirectory("skyledger-quick-start");
        var first =
                Node.start(
                        List.of("-XX:AOTCacheOutput=" + cache, "-cp", classes),
                        Map.of(
                                "skyledger.data", data.toString(),
                                "skyledger.sample.enabled", "false",
                                "skyledger.embedded.search", "false",
                                "spring.elasticsearch.uris", "http://127.0.0.1:9"));
        var api = first.api();
        var admin = api.login("admin@skyledger.test");
        var flight = api.flight(admin, "TP100", 9);
        api.post("/bookings", admin, Api.order(flight, "tok_ok"));
        api.seatsFree(flight);
        first.endsWithin(3, TimeUnit.MINUTES);
    }
}
