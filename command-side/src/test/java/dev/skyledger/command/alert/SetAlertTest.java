package dev.skyledger.command.alert;

import static dev.skyledger.contracts.Cast.NOON;
import static dev.skyledger.contracts.alert.AlertExamples.ANNA;
import static dev.skyledger.contracts.alert.AlertExamples.FIRST_DAY;
import static dev.skyledger.contracts.alert.AlertExamples.HUNDRED;
import static dev.skyledger.contracts.alert.AlertExamples.LAST_DAY;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.skyledger.contracts.alert.AlertDetails;
import dev.skyledger.contracts.alert.AlertStatus;
import dev.skyledger.contracts.alert.FindAlert;
import dev.skyledger.contracts.alert.SetAlert;
import dev.skyledger.contracts.refusal.NotFound;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.shared.AlertId;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.shared.Role;
import dev.skyledger.platform.DirectWrites;
import dev.skyledger.platform.TestDatabase;
import dev.skyledger.platform.idempotency.IdempotencyExamples;
import dev.skyledger.platform.reference.PlacesExamples;
import dev.skyledger.platform.security.Caller;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What somebody reads who sets an alert while its view is behind. */
class SetAlertTest {

    private static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);

    private final HikariDataSource database = TestDatabase.fresh();
    private final SimpleCommandBus commands = SimpleCommandBus.builder().build();
    private final SimpleQueryBus queries = SimpleQueryBus.builder().build();
    private final List<AlertId> set = new ArrayList<>();
    private boolean isSeen;
    private boolean isThere = true;

    private final SetAlertEndpoint endpoint = endpoint();

    private SetAlertEndpoint endpoint() {
        DirectWrites.migrate(database, "idempotency");
        commands.subscribe(
                SetAlert.class.getName(),
                command -> set.add(((SetAlert) command.getPayload()).alert()));
        queries.subscribe(
                FindAlert.class.getName(),
                AlertDetails.class,
                _ -> isSeen && isThere ? details(set.getFirst()) : null);
        var answers =
                new AlertAnswers(
                        DefaultCommandGateway.builder().commandBus(commands).build(),
                        DefaultQueryGateway.builder().queryBus(queries).build(),
                        (_, _) -> isSeen);
        return new SetAlertEndpoint(
                IdempotencyExamples.node(database, CLOCK),
                answers,
                PlacesExamples.BUNDLED,
                CLOCK,
                "EUR");
    }

    private static AlertDetails details(AlertId alert) {
        return new AlertDetails(
                alert,
                "LIS",
                "JFK",
                FIRST_DAY,
                LAST_DAY,
                2,
                0,
                0,
                null,
                1,
                HUNDRED,
                AlertStatus.ACTIVE,
                null,
                null,
                null,
                NOON);
    }

    @AfterEach
    void close() {
        RequestContextHolder.resetRequestAttributes();
        database.close();
    }

    private ResponseEntity<?> asked() {
        return asked(HUNDRED);
    }

    private ResponseEntity<?> asked(@Nullable Money target) {
        var http = new MockHttpServletRequest("POST", "/api/v1/flights/alerts");
        http.setUserPrincipal(ANNA::value);
        http.addHeader("Idempotency-Key", "once");
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(http));
        var wish =
                new AlertRequest("LIS", "JFK", FIRST_DAY, LAST_DAY, 2, null, null, null, 1, target);
        return endpoint.set(wish, new Caller(ANNA, Set.of(Role.TRAVELLER)), http);
    }

    private static JsonNode body(ResponseEntity<?> answer) {
        return JsonMapper.shared().readTree(new String((byte[]) answer.getBody(), UTF_8));
    }

    @Test
    void where_the_view_is_behind_the_answer_says_what_is_known() {
        var answer = asked();
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.ACCEPTED);
        assertThat(answer.getHeaders().getLocation())
                .hasPath("/api/v1/flights/alerts/" + set.getFirst());
        assertThat(body(answer))
                .isEqualTo(JsonMapper.shared().valueToTree(details(set.getFirst())));
    }

    @Test
    void whoever_names_no_target_reads_of_none() {
        assertThat(body(asked(null)).has("target")).isFalse();
        assertThat(set).hasSize(1);
    }

    @Test
    void asked_again_it_is_the_same_alert_in_its_final_state() {
        asked();
        isSeen = true;
        var answer = asked();
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.CREATED);
        assertThat(answer.getHeaders().getFirst("Idempotency-Replayed")).isEqualTo("true");
        assertThat(body(answer).path("alertId").asString()).isEqualTo(set.getFirst().value());
        assertThat(set).hasSize(2).containsOnly(set.getFirst());
    }

    @Test
    void what_was_withdrawn_meanwhile_is_not_there() {
        asked();
        isSeen = true;
        isThere = false;
        assertThatThrownBy(this::asked)
                .isInstanceOfSatisfying(
                        RefusalException.class,
                        e -> assertThat(e.refusal()).isInstanceOf(NotFound.class));
    }
}
