package dev.skyledger.platform.personal;

import static dev.skyledger.platform.personal.PersonalDataExamples.masterKey;
import static dev.skyledger.platform.personal.PersonalDataExamples.systemSeal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SystemSealTest {

    private static final byte[] SECRET = {1, 2, 3};

    @Test
    void what_was_sealed_opens_after_a_restart() {
        var box = systemSeal().seal("answers", SECRET);
        assertThat(systemSeal().open("answers", box)).isEqualTo(SECRET);
    }

    @Test
    void a_box_opens_for_its_own_purpose_only() {
        var box = systemSeal().seal("answers", SECRET);
        assertThatThrownBy(() -> systemSeal().open("signing", box))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void nothing_but_a_box_opens() {
        assertThatThrownBy(() -> systemSeal().open("answers", SECRET))
                .hasMessageContaining("no sealed box");
    }

    @Test
    void fingerprints_are_stable_and_differ_by_purpose_text_and_master_key() {
        var mark = systemSeal().fingerprint("email", "anna@example.com");
        var other = new SystemSeal(MasterSecret.of("1", masterKey(9)));
        assertThat(mark)
                .isEqualTo(systemSeal().fingerprint("email", "anna@example.com"))
                .isNotEqualTo(systemSeal().fingerprint("body", "anna@example.com"))
                .isNotEqualTo(systemSeal().fingerprint("email", "ben@example.com"))
                .isNotEqualTo(other.fingerprint("email", "anna@example.com"));
    }
}
