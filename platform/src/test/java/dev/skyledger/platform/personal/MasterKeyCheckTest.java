package dev.skyledger.platform.personal;

import static dev.skyledger.platform.personal.PersonalDataExamples.masterKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skyledger.platform.TestDatabase;
import dev.skyledger.platform.log.LogNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MasterKeyCheckTest {

    private final LogNode node = new LogNode(TestDatabase.freshUrl());
    private final MasterSecret master = MasterSecret.of("1", masterKey(1));

    @AfterEach
    void close() {
        node.close();
    }

    @Test
    void all_processes_on_one_database_have_the_key_of_the_first() {
        MasterKeyCheck.against(node.jdbc, master);
        assertThatCode(() -> MasterKeyCheck.against(node.jdbc, master)).doesNotThrowAnyException();
    }

    @Test
    void another_key_is_refused_with_one_sentence() {
        MasterKeyCheck.against(node.jdbc, master);
        var other = MasterSecret.of("1", masterKey(2));
        assertThatThrownBy(() -> MasterKeyCheck.against(node.jdbc, other))
                .isInstanceOf(OtherMasterKey.class)
                .hasMessageContaining("every process on one database needs the same key");
    }

    @Test
    void the_mark_is_not_the_key() {
        MasterKeyCheck.against(node.jdbc, master);
        var mark =
                node.jdbc
                        .sql("select fingerprint from personal.master_key")
                        .query(byte[].class)
                        .single();
        assertThat(mark).isNotEqualTo(master.key().getEncoded());
    }
}
