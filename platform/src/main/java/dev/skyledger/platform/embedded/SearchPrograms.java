package dev.skyledger.platform.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** The Elasticsearch that the application carries, unpacked once for each build of it. */
record SearchPrograms(Path folder) {

    private static final Logger LOG = LoggerFactory.getLogger(SearchPrograms.class);
    private static final String PACKED = "/dev/skyledger/search/node/elasticsearch-node.zip";
    private static final String PREFIX = "elasticsearch-";

    static SearchPrograms in(Path programs) throws IOException, InterruptedException {
        var name = PREFIX + hash();
        var folder = programs.resolve(name);
        var isNew = !Files.isDirectory(folder);
        WholeFolder.at(folder, SearchPrograms::unpack);
        if (isNew) {
            forgetOthers(programs, name);
        }
        return new SearchPrograms(folder);
    }

    private static String hash() throws IOException {
        try (var hash = open(PACKED + ".sha256")) {
            return new String(hash.readAllBytes(), StandardCharsets.US_ASCII).substring(0, 12);
        }
    }

    private static void unpack(Path folder) throws IOException {
        LOG.info("Unpacking Elasticsearch, once for each version ...");
        try (var zip = new ZipInputStream(open(PACKED))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var target = folder.resolve(entry.getName()).normalize();
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(zip, target);
                }
            }
        }
    }

    private static void forgetOthers(Path programs, String current) throws IOException {
        try (var folders = Files.list(programs)) {
            for (var folder : folders.toList()) {
                var name = folder.getFileName().toString();
                if (name.startsWith(PREFIX) && !name.startsWith(current)) {
                    FileSystemUtils.deleteRecursively(folder);
                }
            }
        }
    }

    private static InputStream open(String resource) {
        @Nullable InputStream content = SearchPrograms.class.getResourceAsStream(resource);
        if (content == null) {
            throw new EmbeddedServerFailure(
                    "This build carries no Elasticsearch: build the module search-node, or set spring.elasticsearch.uris to a server of your own.");
        }
        return content;
    }
}
