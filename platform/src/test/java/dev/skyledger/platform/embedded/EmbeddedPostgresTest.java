package dev.skyledger.platform.embedded;

import static dev.skyledger.platform.embedded.EmbeddedExamples.ask;
import static dev.skyledger.platform.embedded.EmbeddedExamples.postgresIn;
import static dev.skyledger.platform.embedded.EmbeddedExamples.postmaster;
import static dev.skyledger.platform.embedded.EmbeddedExamples.tell;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {

    @TempDir private Path data;

    @Test
    void what_was_written_is_there_after_a_restart() throws Exception {
        try (var servers = EmbeddedServers.start(postgresIn(data))) {
            tell(servers.postgres(), "create table seat as select 'A1' as name");
        }
        try (var servers = EmbeddedServers.start(postgresIn(data))) {
            assertThat(ask(servers.postgres(), "select name from seat")).isEqualTo("A1");
        }
    }

    @Test
    void a_commit_is_on_the_disk_before_it_is_acknowledged() throws Exception {
        try (var servers = EmbeddedServers.start(postgresIn(data))) {
            assertThat(ask(servers.postgres(), "show fsync")).isEqualTo("on");
            assertThat(ask(servers.postgres(), "show synchronous_commit")).isEqualTo("on");
        }
    }

    @Test
    void nobody_gets_in_without_the_password() throws Exception {
        try (var servers = EmbeddedServers.start(postgresIn(data))) {
            var address = servers.postgres();
            for (var guess : new String[] {"", "postgres"}) {
                assertThatThrownBy(
                                () -> DriverManager.getConnection(address.url(), "postgres", guess))
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("password");
            }
            assertThat(ask(address, "show unix_socket_directories")).isEmpty();
            assertThat(ask(address, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(
                            ask(
                                    address,
                                    "select string_agg(distinct auth_method, ',') from pg_hba_file_rules"))
                    .isEqualTo("scram-sha-256");
            var permissions = Files.getPosixFilePermissions(data.resolve("postgres-password"));
            assertThat(PosixFilePermissions.toString(permissions)).isEqualTo("rw-------");
        }
    }

    @Test
    void a_killed_server_is_back_on_its_port_within_ten_seconds() throws Exception {
        try (var servers = EmbeddedServers.start(postgresIn(data))) {
            var address = servers.postgres();
            tell(address, "create table seat as select 'A1' as name");
            postmaster(data).destroyForcibly();
            await().atMost(Duration.ofSeconds(10))
                    .ignoreExceptions()
                    .until(() -> ask(address, "select name from seat"), "A1"::equals);
        }
    }

    @Test
    void a_pid_file_that_names_somebody_else_is_no_obstacle() throws Exception {
        try (var servers = EmbeddedServers.start(postgresIn(data))) {
            tell(servers.postgres(), "create table seat as select 'A1' as name");
        }
        var pid = ProcessHandle.current().pid();
        Files.writeString(data.resolve("postgres").resolve("postmaster.pid"), pid + "\n");
        try (var servers = EmbeddedServers.start(postgresIn(data))) {
            assertThat(ask(servers.postgres(), "select name from seat")).isEqualTo("A1");
        }
    }

    @Test
    void a_port_in_use_is_named() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = taken.getLocalPort();
            var plan = new EmbeddedPlan(data, EmbeddedExamples.PROGRAMS, true, false, port, 0, "");
            try (var servers = EmbeddedServers.start(plan)) {
                assertThatThrownBy(servers::postgres)
                        .hasMessageContaining("Port " + port)
                        .hasMessageContaining("skyledger.embedded.postgres-port");
            }
        }
    }

    @Test
    void data_without_its_password_says_what_to_do() throws Exception {
        try (var servers = EmbeddedServers.start(postgresIn(data))) {
            servers.postgres();
        }
        Files.delete(data.resolve("postgres-password"));
        assertThatThrownBy(() -> EmbeddedServers.start(postgresIn(data)))
                .hasMessageContaining("restore that file");
    }
}
