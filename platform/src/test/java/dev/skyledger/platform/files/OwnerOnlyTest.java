package dev.skyledger.platform.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnerOnlyTest {

    @TempDir private Path folder;

    @Test
    void a_file_is_whole_and_its_owners_alone_and_nothing_is_left_beside_it() throws Exception {
        var file = folder.resolve("new").resolve("secret");
        Files.createDirectories(file.getParent());
        Files.writeString(file.resolveSibling("secret.part"), "half of an earlier o");
        OwnerOnly.write(file, "first");
        OwnerOnly.write(file, "second");
        assertThat(file).hasContent("second");
        assertThat(permissions(file)).isEqualTo("rw-------");
        assertThat(file.getParent()).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void a_closed_folder_is_entered_by_its_owner_only() throws Exception {
        OwnerOnly.close(folder);
        assertThat(permissions(folder)).isEqualTo("rwx------");
    }

    private static String permissions(Path path) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
