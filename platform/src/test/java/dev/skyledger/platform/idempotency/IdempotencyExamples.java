package dev.skyledger.platform.idempotency;

import dev.skyledger.platform.DirectWrites;
import dev.skyledger.platform.personal.PersonalDataExamples;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import tools.jackson.databind.json.JsonMapper;

/** A request to hold a seat, and the nodes that answer it. */
public final class IdempotencyExamples {

    static final Duration LEASE = Duration.ofSeconds(30);

    static final Hold ONE_SEAT = new Hold("TP204", 1);
    static final Hold TWO_SEATS = new Hold("TP204", 2);

    static final Answers ANSWERS =
            new Answers(JsonMapper.builder().build(), PersonalDataExamples.systemSeal());

    record Hold(String flight, int seats) {}

    record Held(String booking, String name) {}

    private IdempotencyExamples() {}

    static Requests requests(DataSource database, Clock clock) {
        return requests(database, clock, LEASE);
    }

    static Requests requests(DataSource database, Clock clock, Duration lease) {
        var policy = new IdempotencyPolicy(lease, Duration.ofDays(30));
        return new Requests(JdbcClient.create(database), new DirectWrites(database), clock, policy);
    }

    public static Idempotency node(DataSource database, Clock clock) {
        return node(database, clock, LEASE);
    }

    static Idempotency node(DataSource database, Clock clock, Duration lease) {
        var requests = requests(database, clock, lease);
        var answers = new Answers(JsonMapper.builder().build(), PersonalDataExamples.systemSeal());
        return new OneAnswerForOneKey(requests, answers, new Leases(requests, lease));
    }

    static MockHttpServletRequest post(String path, String user, String key) {
        var request = new MockHttpServletRequest("POST", path);
        request.setUserPrincipal(() -> user);
        request.addHeader("Idempotency-Key", key);
        return request;
    }

    static MockHttpServletRequest annasPost() {
        return post("/api/v1/bookings", "anna", "key-1");
    }
}
