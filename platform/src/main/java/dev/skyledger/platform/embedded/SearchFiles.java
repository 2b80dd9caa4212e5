package dev.skyledger.platform.embedded;

import dev.skyledger.platform.files.OwnerOnly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The files of Elasticsearch; its configuration is written anew at every start. */
record SearchFiles(Path home) {

    private static final String LOGGING =
            """
            status = error
            appender.console.type = Console
            appender.console.name = console
            appender.console.layout.type = PatternLayout
            appender.console.layout.pattern = [%d{ISO8601}][%-5p][%-25c{1.}] %m%consoleException%n
            rootLogger.level = info
            rootLogger.appenderRef.console.ref = console
            """;

    Path config() {
        return home.resolve("config");
    }

    Path pidFile() {
        return home.resolve("pid");
    }

    Path temporary() {
        return home.resolve("tmp");
    }

    String token() {
        return Secret.in(config().resolve("token"));
    }

    void write(int port) throws IOException {
        for (var folder : List.of(config(), temporary(), home.resolve("data"))) {
            Files.createDirectories(folder);
            OwnerOnly.close(folder);
        }
        Files.writeString(config().resolve("log4j2.properties"), LOGGING);
        Files.writeString(config().resolve("elasticsearch.yml"), settings(port));
    }

    private String settings(int port) {
        return """
        cluster.name: skyledger
        node.name: search
        discovery.type: single-node
        path.data: "%s"
        path.logs: "%s"
        network.host: 127.0.0.1
        http.type: netty4
        http.port: %d
        # One node talks to no other, so the port between nodes stays shut.
        transport.type: none
        # A laptop's disk is often nearly full; there is no other node to move to.
        cluster.routing.allocation.disk.threshold_enabled: false
        """
                .formatted(quoted(home.resolve("data")), quoted(home.resolve("logs")), port);
    }

    private static String quoted(Path path) {
        return path.toString().replace("\\", "\\\\").replace("\"", "\\\"");
    }
}
