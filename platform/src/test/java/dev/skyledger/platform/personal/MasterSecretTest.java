package dev.skyledger.platform.personal;

import static dev.skyledger.platform.personal.PersonalDataConfiguration.masterSecret;
import static dev.skyledger.platform.personal.PersonalDataExamples.masterKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MasterSecretTest {

    private static final MasterKey NONE = new MasterKey(null, "1");

    private static final boolean PRODUCTION = false;
    private static final boolean DEVELOPMENT = true;

    @TempDir Path folder;

    private DevelopmentKey file;

    @BeforeEach
    void a_data_folder_that_does_not_exist_yet() {
        file = DevelopmentKey.in(folder.resolve("data"));
    }

    @Test
    void a_configured_key_is_used_and_no_file_made() {
        var master = masterSecret(new MasterKey(masterKey(1), "a"), file, PRODUCTION);
        assertThat(master.id()).isEqualTo("a");
        assertThat(file.file()).doesNotExist();
    }

    @Test
    void a_development_machine_makes_its_key_once_for_its_owner_only() throws Exception {
        var first = masterSecret(NONE, file, DEVELOPMENT);
        assertThat(masterSecret(NONE, file, DEVELOPMENT).key()).isEqualTo(first.key());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.file())))
                .isEqualTo("rw-------");
    }

    @Test
    void production_does_not_start_without_a_key() {
        assertThatThrownBy(() -> masterSecret(new MasterKey(" ", "1"), file, PRODUCTION))
                .hasMessageContaining("SKYLEDGER_MASTER_KEY is missing");
    }

    @Test
    void production_does_not_start_with_a_development_key() {
        var key = new MasterKey(file.madeOnce(), "1");
        assertThatThrownBy(() -> masterSecret(key, file, PRODUCTION))
                .hasMessageContaining("needs its own");
    }

    @Test
    void a_key_of_the_wrong_length_is_refused_without_being_quoted() {
        assertThatThrownBy(() -> masterSecret(new MasterKey("c2hvcnQ=", "1"), file, PRODUCTION))
                .hasMessageContaining("32 bytes")
                .hasMessageNotContaining("c2hvcnQ");
    }

    @Test
    void a_key_is_never_printed() {
        var key = new MasterKey(masterKey(1), "1");
        assertThat(key + " " + masterSecret(key, file, PRODUCTION))
                .isEqualTo("master key 1 master key 1");
    }
}
