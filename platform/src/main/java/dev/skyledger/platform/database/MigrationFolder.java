package dev.skyledger.platform.database;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The scripts of one owner, who has one schema. */
record MigrationFolder(String schema, Map<String, String> scripts) implements ResourceProvider {

    /** All folders of the class path, also inside an executable jar. */
    static List<MigrationFolder> all(String root) {
        try {
            var found = new TreeMap<String, Map<String, String>>();
            for (var script :
                    new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:" + root + "/*/V*.sql")) {
                var path = script.getURL().getPath().split("/");
                found.computeIfAbsent(path[path.length - 2].replace('-', '_'), _ -> new TreeMap<>())
                        .put(path[path.length - 1], text(script));
            }
            return found.entrySet().stream()
                    .map(folder -> new MigrationFolder(folder.getKey(), folder.getValue()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Resource script) throws IOException {
        try (var in = script.getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Script names with the checksums that Flyway writes into its history. */
    Map<String, Integer> checksums() {
        return scripts.entrySet().stream()
                .collect(
                        Collectors.toMap(Map.Entry::getKey, script -> checksum(script.getValue())));
    }

    private static int checksum(String script) {
        var crc = new CRC32();
        script.lines().forEach(line -> crc.update(line.getBytes(StandardCharsets.UTF_8)));
        return (int) crc.getValue();
    }

    @Override
    public @Nullable LoadableResource getResource(String name) {
        var text = scripts.get(name);
        return text == null ? null : new Script(name, text);
    }

    @Override
    public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
        return scripts.entrySet().stream()
                .filter(script -> script.getKey().startsWith(prefix))
                .filter(script -> Arrays.stream(suffixes).anyMatch(script.getKey()::endsWith))
                .<LoadableResource>map(script -> new Script(script.getKey(), script.getValue()))
                .toList();
    }

    private static final class Script extends LoadableResource {

        private final String name;
        private final String text;

        Script(String name, String text) {
            this.name = name;
            this.text = text;
        }

        @Override
        public Reader read() {
            return new StringReader(text);
        }

        @Override
        public String getAbsolutePath() {
            return name;
        }

        @Override
        public String getAbsolutePathOnDisk() {
            return name;
        }

        @Override
        public String getFilename() {
            return name;
        }

        @Override
        public String getRelativePath() {
            return name;
        }
    }
}
