package dev.skyledger.command.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DevelopmentPasswordTest {

    @TempDir private Path folder;

    private Path file;

    @BeforeEach
    void a_data_folder_that_does_not_exist_yet() {
        file = folder.resolve("data").resolve("dev-password");
    }

    private String password() {
        return new DevelopmentPassword(file, "").value();
    }

    @Test
    void it_is_made_once_for_the_owner_of_the_machine_only() throws Exception {
        var first = password();
        assertThat(first).hasSize(16).isEqualTo(password());
        assertThat(Files.readString(file).strip()).isEqualTo(first);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void a_file_that_a_crash_left_empty_gets_a_new_one() throws Exception {
        Files.createDirectories(file.getParent());
        Files.createFile(file);
        var made = password();
        assertThat(made).hasSize(16).isEqualTo(password());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void one_that_is_configured_is_used_and_no_file_made() {
        assertThat(new DevelopmentPassword(file, "from the environment").value())
                .isEqualTo("from the environment");
        assertThat(file).doesNotExist();
    }
}
