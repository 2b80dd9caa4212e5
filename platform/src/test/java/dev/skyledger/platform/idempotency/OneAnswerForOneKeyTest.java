package dev.skyledger.platform.idempotency;

import static dev.skyledger.platform.idempotency.IdempotencyExamples.ONE_SEAT;
import static dev.skyledger.platform.idempotency.IdempotencyExamples.TWO_SEATS;
import static dev.skyledger.platform.idempotency.IdempotencyExamples.annasPost;
import static dev.skyledger.platform.idempotency.IdempotencyExamples.post;
import static dev.skyledger.platform.idempotency.TwoNodes.created;
import static dev.skyledger.platform.idempotency.TwoNodes.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.platform.idempotency.IdempotencyExamples.Held;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;

class OneAnswerForOneKeyTest {

    private final TwoNodes nodes = new TwoNodes();

    @AfterEach
    void close() {
        nodes.close();
    }

    @Test
    void a_repetition_gets_the_first_answer_byte_for_byte() {
        var first = nodes.here.once(annasPost(), ONE_SEAT, nodes.answering(created()));
        var second = nodes.elsewhere.once(annasPost(), ONE_SEAT, nodes.answering(created()));
        assertThat(nodes.runs).hasSize(1);
        assertThat(second.getStatusCode()).isEqualTo(HttpStatus.CREATED);
        assertThat(second.getHeaders().getLocation()).hasPath("/api/v1/bookings/1");
        assertThat(second.getHeaders().getETag()).isEqualTo("\"3\"");
        assertThat(second.getHeaders().getContentType()).hasToString("application/json");
        assertThat(second.getBody()).isEqualTo(first.getBody());
        assertThat(text(second)).isEqualTo("{\"booking\":\"1\",\"name\":\"Anna Müller\"}");
        assertThat(first.getHeaders().getFirst("Idempotency-Replayed")).isNull();
        assertThat(second.getHeaders().getFirst("Idempotency-Replayed")).isEqualTo("true");
    }

    @Test
    void an_answer_without_a_body_is_repeated_too() {
        var empty = ResponseEntity.noContent().build();
        nodes.here.once(annasPost(), ONE_SEAT, nodes.answering(empty));
        var second = nodes.here.once(annasPost(), ONE_SEAT, nodes.answering(created()));
        assertThat(second.getStatusCode()).isEqualTo(HttpStatus.NO_CONTENT);
        assertThat(second.getBody()).isNull();
    }

    @Test
    void an_answer_given_too_early_is_replaced_by_the_final_one() {
        var pending = ResponseEntity.accepted().body(new Held("1", "pending"));
        nodes.here.once(annasPost(), ONE_SEAT, nodes.answering(pending));
        var second = nodes.elsewhere.once(annasPost(), ONE_SEAT, nodes.answering(created()));
        assertThat(second.getStatusCode()).isEqualTo(HttpStatus.CREATED);
        assertThat(second.getHeaders().getFirst("Idempotency-Replayed")).isEqualTo("true");
        var third = nodes.here.once(annasPost(), ONE_SEAT, nodes.answering(pending));
        assertThat(third.getBody()).isEqualTo(second.getBody());
        assertThat(nodes.runs).hasSize(2).containsOnly(nodes.runs.getFirst());
    }

    @Test
    void another_body_under_the_same_key_is_refused() {
        nodes.here.once(annasPost(), ONE_SEAT, nodes.answering(created()));
        var work = nodes.answering(created());
        assertThatThrownBy(() -> nodes.elsewhere.once(annasPost(), TWO_SEATS, work))
                .isInstanceOf(KeyReused.class);
        var dryRun = annasPost();
        dryRun.setQueryString("dryRun=true");
        assertThatThrownBy(() -> nodes.elsewhere.once(dryRun, ONE_SEAT, work))
                .isInstanceOf(KeyReused.class);
    }

    @Test
    void the_order_of_members_makes_no_other_body() {
        SequencedMap<String, Object> body = new LinkedHashMap<>();
        body.put("a", 1);
        body.put("b", 2);
        nodes.here.once(annasPost(), body, nodes.answering(created()));
        nodes.here.once(annasPost(), body.reversed(), nodes.answering(created()));
        assertThat(nodes.runs).hasSize(1);
    }

    @Test
    void a_key_belongs_to_one_caller_and_one_path() {
        var work = nodes.answering(created());
        nodes.here.once(annasPost(), ONE_SEAT, work);
        nodes.here.once(post("/api/v1/bookings", "ben", "key-1"), ONE_SEAT, work);
        nodes.here.once(post("/api/v1/admin/flights", "anna", "key-1"), ONE_SEAT, work);
        nodes.here.once(post("/api/v1/bookings", "anna", "key-2"), ONE_SEAT, work);
        assertThat(nodes.runs).hasSize(4).doesNotHaveDuplicates();
    }

    @Test
    void without_a_key_every_request_runs_under_an_id_of_its_own() {
        var work = nodes.answering(created());
        nodes.here.once(new MockHttpServletRequest("POST", "/x"), ONE_SEAT, work);
        nodes.here.once(new MockHttpServletRequest("POST", "/x"), ONE_SEAT, work);
        assertThat(nodes.runs).hasSize(2).doesNotHaveDuplicates().allMatch(id -> id.version() == 7);
        assertThat(nodes.rows()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tab\there", "schlüssel"})
    void a_key_is_printable(String key) {
        assertInvalid(key);
    }

    @Test
    void a_key_has_at_most_255_characters() {
        assertInvalid("k".repeat(256));
        var longest = post("/x", "anna", "k".repeat(255));
        nodes.here.once(longest, ONE_SEAT, nodes.answering(created()));
        assertThat(nodes.runs).hasSize(1);
    }

    @Test
    void what_is_kept_cannot_be_read_in_the_table() {
        nodes.here.once(annasPost(), ONE_SEAT, nodes.answering(created()));
        var row =
                JdbcClient.create(nodes.database)
                        .sql(
                                """
                                select encode(answer, 'escape') || scope || body
                                from idempotency.request\
                                """)
                        .query(String.class)
                        .single();
        assertThat(row).doesNotContain("Anna", "TP204", "key-1", "anna");
    }

    @Test
    void answers_are_kept_for_thirty_days() {
        nodes.here.once(annasPost(), ONE_SEAT, nodes.answering(created()));
        nodes.clock.pass(Duration.ofDays(30));
        nodes.here.once(annasPost(), ONE_SEAT, nodes.answering(created()));
        assertThat(nodes.runs).hasSize(1);
        nodes.clock.pass(Duration.ofSeconds(1));
        nodes.here.once(annasPost(), TWO_SEATS, nodes.answering(created()));
        assertThat(nodes.runs).hasSize(2).doesNotHaveDuplicates();
        nodes.clock.pass(Duration.ofDays(31));
        var requests = IdempotencyExamples.requests(nodes.database, nodes.clock.asClock());
        assertThat(new OldAnswers(requests).forget()).isEqualTo(1);
        assertThat(nodes.rows()).isZero();
    }

    private void assertInvalid(String key) {
        var request = post("/x", "anna", key);
        assertThatThrownBy(() -> nodes.here.once(request, ONE_SEAT, nodes.answering(created())))
                .isInstanceOf(RefusalException.class)
                .hasMessage("Invalid");
        assertThat(nodes.runs).isEmpty();
    }
}
