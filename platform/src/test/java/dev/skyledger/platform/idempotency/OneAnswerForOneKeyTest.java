package dev.skyledger.platform.idempotency;

import static dev.skyledger.platform.idempotency.IdempotencyExamples.LEASE;
import static dev.skyledger.platform.idempotency.IdempotencyExamples.ONE_SEAT;
import static dev.skyledger.platform.idempotency.IdempotencyExamples.TWO_SEATS;
import static dev.skyledger.platform.idempotency.IdempotencyExamples.annasPost;
import static dev.skyledger.platform.idempotency.IdempotencyExamples.node;
import static dev.skyledger.platform.idempotency.IdempotencyExamples.post;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.skyledger.contracts.refusal.FlightExists;
import dev.skyledger.contracts.refusal.NotFound;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.contracts.shared.FlightNumber;
import dev.skyledger.platform.DirectWrites;
import dev.skyledger.platform.MovableClock;
import dev.skyledger.platform.TestDatabase;
import dev.skyledger.platform.idempotency.IdempotencyExamples.Held;
import dev.skyledger.platform.personal.PersonalDataExamples;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.json.JsonMapper;

class OneAnswerForOneKeyTest {

    private static final FlightExists EXISTS =
            new FlightExists(
                    new FlightNumber("TP204"),
                    LocalDate.of(2026, 12, 20),
                    new FlightId("0199aaaa-0000-7000-8000-000000000001"));

    private final HikariDataSource database = TestDatabase.fresh();
    private final MovableClock clock = new MovableClock();
    private final List<UUID> runs = new ArrayList<>();

    private Idempotency here;
    private Idempotency elsewhere;

    @BeforeEach
    void two_nodes() {
        DirectWrites.migrate(database, "idempotency");
        here = node(database, clock.asClock());
        elsewhere = node(database, clock.asClock());
    }

    @AfterEach
    void close() {
        RequestContextHolder.resetRequestAttributes();
        database.close();
    }

    @Test
    void a_repetition_gets_the_first_answer_byte_for_byte() {
        var first = here.once(annasPost(), ONE_SEAT, work(created()));
        var second = elsewhere.once(annasPost(), ONE_SEAT, work(created()));
        assertThat(runs).hasSize(1);
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
        here.once(annasPost(), ONE_SEAT, work(ResponseEntity.noContent().build()));
        var second = here.once(annasPost(), ONE_SEAT, work(created()));
        assertThat(second.getStatusCode()).isEqualTo(HttpStatus.NO_CONTENT);
        assertThat(second.getBody()).isNull();
    }

    @Test
    void another_body_under_the_same_key_is_refused() {
        here.once(annasPost(), ONE_SEAT, work(created()));
        assertThatThrownBy(() -> elsewhere.once(annasPost(), TWO_SEATS, work(created())))
                .isInstanceOf(KeyReused.class);
    }

    @Test
    void the_order_of_members_makes_no_other_body() {
        var one = new LinkedHashMap<String, Object>();
        one.put("a", 1);
        one.put("b", 2);
        here.once(annasPost(), one, work(created()));
        here.once(annasPost(), one.reversed(), work(created()));
        assertThat(runs).hasSize(1);
    }

    @Test
    void a_key_belongs_to_one_caller_and_one_path() {
        here.once(annasPost(), ONE_SEAT, work(created()));
        here.once(post("/api/v1/bookings", "ben", "key-1"), ONE_SEAT, work(created()));
        here.once(post("/api/v1/admin/flights", "anna", "key-1"), ONE_SEAT, work(created()));
        here.once(post("/api/v1/bookings", "anna", "key-2"), ONE_SEAT, work(created()));
        assertThat(runs).hasSize(4).doesNotHaveDuplicates();
    }

    @Test
    void without_a_key_every_request_runs_under_an_id_of_its_own() {
        here.once(new MockHttpServletRequest("POST", "/x"), ONE_SEAT, work(created()));
        here.once(new MockHttpServletRequest("POST", "/x"), ONE_SEAT, work(created()));
        assertThat(runs).hasSize(2).doesNotHaveDuplicates().allMatch(id -> id.version() == 7);
        assertThat(rows()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tab\there", "schlüssel"})
    void a_key_is_printable(String key) {
        assertInvalid(key);
    }

    @Test
    void a_key_has_at_most_255_characters() {
        assertInvalid("k".repeat(256));
        here.once(post("/x", "anna", "k".repeat(255)), ONE_SEAT, work(created()));
        assertThat(runs).hasSize(1);
    }

    @Test
    void a_refusal_by_a_business_rule_is_repeated_and_marked() {
        var response = new MockHttpServletResponse();
        RequestContextHolder.setRequestAttributes(
                new ServletRequestAttributes(annasPost(), response));
        Function<UUID, ResponseEntity<?>> refused =
                work(() -> {
                    throw new RefusalException(EXISTS);
                });
        assertRefused(() -> here.once(annasPost(), ONE_SEAT, refused));
        assertThat(response.getHeader("Idempotency-Replayed")).isNull();
        assertRefused(() -> elsewhere.once(annasPost(), ONE_SEAT, refused));
        assertThat(response.getHeader("Idempotency-Replayed")).isEqualTo("true");
        assertThat(runs).hasSize(1);
    }

    @Test
    void a_refusal_that_comes_wrapped_is_kept_as_well() {
        Function<UUID, ResponseEntity<?>> refused =
                work(() -> {
                    throw new CompletionException(new RefusalException(EXISTS));
                });
        assertThatThrownBy(() -> here.once(annasPost(), ONE_SEAT, refused))
                .isInstanceOf(CompletionException.class);
        assertRefused(() -> here.once(annasPost(), ONE_SEAT, refused));
        assertThat(runs).hasSize(1);
    }

    @Test
    void a_mistake_in_the_request_leaves_the_key_free_for_a_better_one() {
        assertThatThrownBy(() ->
                        here.once(
                                annasPost(),
                                ONE_SEAT,
                                work(() -> {
                                    throw new RefusalException(new NotFound("flight", "1"));
                                })))
                .isInstanceOf(RefusalException.class);
        assertThatThrownBy(() ->
                        here.once(
                                annasPost(),
                                ONE_SEAT,
                                work(() -> {
                                    throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
                                })))
                .isInstanceOf(ResponseStatusException.class);
        here.once(annasPost(), TWO_SEATS, work(created()));
        assertThat(runs).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void after_a_failure_in_the_middle_a_repetition_goes_on_at_once_under_the_same_id() {
        assertThatThrownBy(() ->
                        here.once(
                                annasPost(),
                                ONE_SEAT,
                                work(() -> {
                                    throw new IllegalStateException("log away");
                                })))
                .hasMessage("log away");
        here.once(
                annasPost(),
                ONE_SEAT,
                work(ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).build()));
        elsewhere.once(annasPost(), ONE_SEAT, work(created()));
        assertThat(runs).hasSize(3).containsOnly(runs.getFirst());
        here.once(annasPost(), ONE_SEAT, work(created()));
        assertThat(runs).hasSize(3);
    }

    @Test
    void after_a_crash_the_request_is_in_progress_until_its_lease_ends_and_then_taken_over() {
        var crashed = crash();
        clock.pass(LEASE.minusMillis(1));
        assertThatThrownBy(() -> elsewhere.once(annasPost(), ONE_SEAT, work(created())))
                .isInstanceOf(RequestInProgress.class);
        clock.pass(Duration.ofMillis(1));
        var answer = elsewhere.once(annasPost(), ONE_SEAT, work(created()));
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.CREATED);
        assertThat(answer.getHeaders().getFirst("Idempotency-Replayed")).isNull();
        assertThat(runs).containsExactly(crashed, crashed);
    }

    @Test
    void one_who_was_taken_over_does_not_overwrite_the_answer_of_the_successor() {
        var late =
                here.once(
                        annasPost(),
                        ONE_SEAT,
                        id -> {
                            clock.pass(LEASE);
                            elsewhere.once(annasPost(), ONE_SEAT, work(created()));
                            return ResponseEntity.ok(new Held("late", "Anna"));
                        });
        assertThat(text(late)).contains("late");
        assertThat(text(here.once(annasPost(), ONE_SEAT, work(created())))).contains("Müller");
        assertThat(runs).hasSize(1);
    }

    @Test
    void an_answer_given_too_early_is_replaced_by_the_final_one() {
        var pending = ResponseEntity.accepted().body(new Held("1", "pending"));
        here.once(annasPost(), ONE_SEAT, work(pending));
        var second = elsewhere.once(annasPost(), ONE_SEAT, work(created()));
        assertThat(second.getStatusCode()).isEqualTo(HttpStatus.CREATED);
        assertThat(second.getHeaders().getFirst("Idempotency-Replayed")).isEqualTo("true");
        var third = here.once(annasPost(), ONE_SEAT, work(pending));
        assertThat(third.getBody()).isEqualTo(second.getBody());
        assertThat(runs).hasSize(2).containsOnly(runs.getFirst());
    }

    @Test
    void what_is_kept_cannot_be_read_in_the_table() {
        here.once(annasPost(), ONE_SEAT, work(created()));
        var row =
                JdbcClient.create(database)
                        .sql(
                                "select encode(answer, 'escape') || scope || body from idempotency.request")
                        .query(String.class)
                        .single();
        assertThat(row).doesNotContain("Anna", "TP204", "key-1", "anna");
    }

    @Test
    void answers_are_kept_for_thirty_days() {
        here.once(annasPost(), ONE_SEAT, work(created()));
        clock.pass(Duration.ofDays(30));
        here.once(annasPost(), ONE_SEAT, work(created()));
        assertThat(runs).hasSize(1);
        clock.pass(Duration.ofSeconds(1));
        here.once(annasPost(), TWO_SEATS, work(created()));
        assertThat(runs).hasSize(2).doesNotHaveDuplicates();
        clock.pass(Duration.ofDays(31));
        var old = new OldAnswers(IdempotencyExamples.requests(database, clock.asClock()));
        assertThat(old.forget()).isEqualTo(1);
        assertThat(rows()).isZero();
    }

    private void assertInvalid(String key) {
        assertThatThrownBy(() -> here.once(post("/x", "anna", key), ONE_SEAT, work(created())))
                .isInstanceOf(RefusalException.class)
                .hasMessage("Invalid");
        assertThat(runs).isEmpty();
    }

    private static void assertRefused(ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        RefusalException.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(EXISTS));
    }

    /**
     * What is left when a process dies at work: a row under a lease, and nobody who lets go of it.
     */
    private UUID crash() {
        var answers = new Answers(JsonMapper.builder().build(), PersonalDataExamples.systemSeal());
        var claim =
                IdempotencyExamples.requests(database, clock.asClock())
                        .claim(
                                answers.scope(annasPost(), "key-1"),
                                answers.fingerprint(null, ONE_SEAT));
        runs.add(((Claim.Ours) claim).resource());
        return runs.getFirst();
    }

    private Function<UUID, ResponseEntity<?>> work(ResponseEntity<?> answer) {
        return work(() -> answer);
    }

    private Function<UUID, ResponseEntity<?>> work(Supplier<ResponseEntity<?>> answer) {
        return id -> {
            runs.add(id);
            return answer.get();
        };
    }

    private static ResponseEntity<?> created() {
        return ResponseEntity.created(URI.create("/api/v1/bookings/1"))
                .eTag("3")
                .body(new Held("1", "Anna Müller"));
    }

    private static String text(ResponseEntity<?> answer) {
        return new String((byte[]) answer.getBody(), UTF_8);
    }

    private int rows() {
        return JdbcClient.create(database)
                .sql("select count(*) from idempotency.request")
                .query(Integer.class)
                .single();
    }
}
