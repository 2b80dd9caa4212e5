package dev.skyledger.platform.embedded;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Servers in a folder of their own, and ways to look at them. */
final class EmbeddedExamples {

    static final Path PROGRAMS = Path.of("target", "programs");

    private EmbeddedExamples() {}

    static EmbeddedPlan postgresIn(Path data) {
        return new EmbeddedPlan(data, PROGRAMS, true, false, 0, 0, "512m");
    }

    static EmbeddedPlan searchIn(Path data) {
        return new EmbeddedPlan(data, PROGRAMS, false, true, 0, 0, "512m");
    }

    static String ask(PostgresAddress address, String sql) {
        try (var connection =
                new SingleConnectionDataSource(
                        address.url(), address.user(), address.password(), true)) {
            return JdbcClient.create(connection).sql(sql).query(String.class).single();
        }
    }

    static void tell(PostgresAddress address, String sql) throws Exception {
        try (var connection =
                        DriverManager.getConnection(
                                address.url(), address.user(), address.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static ProcessHandle postmaster(Path data) throws Exception {
        try (var lines = Files.lines(data.resolve("postgres").resolve("postmaster.pid"))) {
            return ProcessHandle.of(Long.parseLong(lines.findFirst().orElseThrow())).orElseThrow();
        }
    }

    static ProcessHandle searchChild(Path data) throws Exception {
        var pid = Files.readString(data.resolve("search").resolve("pid"));
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }
}
