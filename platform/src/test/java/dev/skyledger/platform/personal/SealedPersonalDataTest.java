package dev.skyledger.platform.personal;

import static dev.skyledger.platform.personal.PersonalDataExamples.ANNA;
import static dev.skyledger.platform.personal.PersonalDataExamples.BEN;
import static dev.skyledger.platform.personal.PersonalDataExamples.NOON;
import static dev.skyledger.platform.personal.PersonalDataExamples.masterKey;
import static dev.skyledger.platform.personal.PersonalDataExamples.node;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.skyledger.contracts.shared.PersonId;
import dev.skyledger.contracts.shared.SealedText;
import dev.skyledger.platform.DirectWrites;
import dev.skyledger.platform.TestDatabase;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class SealedPersonalDataTest {

    private final HikariDataSource database = TestDatabase.fresh();

    private PersonalData here;
    private PersonalData elsewhere;

    @BeforeEach
    void two_nodes_that_know_anna_and_ben() {
        DirectWrites.migrate(database, "personal");
        here = node(database);
        elsewhere = node(database);
        here.introduce(List.of(ANNA, BEN, ANNA));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void what_one_node_seals_another_opens() {
        var sealed = here.seal(ANNA, "Anna Müller");
        assertThat(elsewhere.open(sealed)).isEqualTo("Anna Müller");
    }

    @Test
    void the_same_text_never_looks_the_same_twice() {
        assertThat(here.seal(ANNA, "Anna")).isNotEqualTo(here.seal(ANNA, "Anna"));
    }

    @Test
    void nothing_of_the_text_can_be_seen() {
        var sealed = here.seal(ANNA, "Anna");
        assertThat(sealed.toString()).isEqualTo("sealed");
        assertThat(sealed.box()).doesNotContain("Anna", "QW5uYQ");
    }

    @Test
    void a_text_passed_off_as_somebody_elses_does_not_open() {
        var stolen = new SealedText(BEN, here.seal(ANNA, "Anna").box());
        assertThatThrownBy(() -> here.open(stolen)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void an_altered_text_does_not_open() {
        var box = here.seal(ANNA, "Anna").box();
        var altered =
                box.substring(0, 30) + (box.charAt(30) == 'A' ? 'B' : 'A') + box.substring(31);
        assertThatThrownBy(() -> here.open(new SealedText(ANNA, altered)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void somebody_never_introduced_cannot_be_sealed_for() {
        var stranger = new PersonId("0199aaaa-0000-7000-8000-00000000000f");
        assertThatThrownBy(() -> here.seal(stranger, "Who?"))
                .hasMessage("the person was never introduced");
    }

    @Test
    void being_introduced_again_keeps_the_key() {
        var sealed = here.seal(ANNA, "Anna");
        elsewhere.introduce(List.of(ANNA));
        assertThat(elsewhere.open(sealed)).isEqualTo("Anna");
        assertThat(here.open(elsewhere.seal(ANNA, "Anna M."))).isEqualTo("Anna M.");
    }

    @Test
    void nodes_that_introduce_one_person_at_once_end_with_one_key() {
        var person = new PersonId("0199aaaa-0000-7000-8000-0000000000aa");
        var nodes = IntStream.range(0, 8).mapToObj(_ -> node(database)).toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            nodes.forEach(node -> threads.submit(() -> node.introduce(List.of(person))));
        }
        var sealed = nodes.stream().map(node -> node.seal(person, "Cleo")).toList();
        for (var node : nodes) {
            assertThat(node.openAll(sealed)).containsOnly("Cleo");
        }
    }

    @Test
    void a_destroyed_key_is_of_no_use_on_this_node_from_now_on() {
        var sealed = here.seal(ANNA, "Anna");
        here.destroy(ANNA);
        assertThat(here.open(sealed)).isNull();
        assertThat(here.fingerprint(ANNA, "anna")).isNull();
        assertThatThrownBy(() -> here.seal(ANNA, "Anna")).hasMessage("the person was erased");
        assertThat(here.open(here.seal(BEN, "Ben"))).isEqualTo("Ben");
    }

    @Test
    void a_destroyed_key_is_gone_from_the_table_and_never_comes_back() {
        var sealed = here.seal(ANNA, "Anna");
        here.destroy(ANNA);
        here.destroy(ANNA);
        elsewhere.introduce(List.of(ANNA));
        assertThat(elsewhere.open(sealed)).isNull();
        var kept =
                JdbcClient.create(database)
                        .sql(
                                "select count(*) from personal.person_key where wrapped is not null and person = ?")
                        .param(UUID.fromString(ANNA.value()))
                        .query(Integer.class)
                        .single();
        assertThat(kept).isZero();
    }

    @Test
    void one_who_was_erased_before_being_introduced_stays_erased() {
        var person = new PersonId("0199aaaa-0000-7000-8000-0000000000bb");
        here.destroy(person);
        elsewhere.introduce(List.of(person));
        assertThatThrownBy(() -> elsewhere.seal(person, "?")).hasMessage("the person was erased");
    }

    @Test
    void many_texts_open_in_their_order_with_the_erased_left_out() {
        var texts = List.of(here.seal(BEN, "Ben"), here.seal(ANNA, "Anna"), here.seal(BEN, "B."));
        here.destroy(ANNA);
        assertThat(elsewhere.openAll(texts)).containsExactly("Ben", null, "B.");
    }

    @Test
    void fetched_keys_open_without_the_database() {
        var sealed = here.seal(ANNA, "Anna");
        elsewhere.prefetch(List.of(ANNA, BEN));
        database.close();
        assertThat(elsewhere.open(sealed)).isEqualTo("Anna");
        assertThat(elsewhere.seal(BEN, "Ben").person()).isEqualTo(BEN);
    }

    @Test
    void a_fingerprint_is_the_same_on_every_node_and_differs_between_people() {
        assertThat(here.fingerprint(ANNA, "müller"))
                .isEqualTo(elsewhere.fingerprint(ANNA, "müller"));
        assertThat(here.fingerprint(ANNA, "müller")).isNotEqualTo(here.fingerprint(BEN, "müller"));
    }

    @Test
    void another_master_key_opens_nobody() {
        var sealed = here.seal(ANNA, "Anna");
        var stranger = node(database, MasterSecret.of("1", masterKey(8)));
        assertThatThrownBy(() -> stranger.open(sealed)).isInstanceOf(IllegalStateException.class);
        var successor = node(database, MasterSecret.of("2", masterKey(8)));
        assertThatThrownBy(() -> successor.open(sealed)).hasMessageContaining("master key '1'");
    }

    @Test
    void the_time_of_introduction_is_kept() {
        var at =
                JdbcClient.create(database)
                        .sql("select distinct created_at from personal.person_key")
                        .query(OffsetDateTime.class)
                        .single();
        assertThat(at.toInstant()).isEqualTo(NOON.instant());
    }
}
