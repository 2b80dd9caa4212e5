package dev.skyledger.platform.idempotency;

import static dev.skyledger.platform.idempotency.IdempotencyExamples.ONE_SEAT;
import static dev.skyledger.platform.idempotency.IdempotencyExamples.TWO_SEATS;
import static dev.skyledger.platform.idempotency.IdempotencyExamples.annasPost;
import static dev.skyledger.platform.idempotency.TwoNodes.created;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skyledger.contracts.refusal.EmailTaken;
import dev.skyledger.contracts.refusal.FlightExists;
import dev.skyledger.contracts.refusal.NotFound;
import dev.skyledger.contracts.refusal.PriceChanged;
import dev.skyledger.contracts.refusal.Refusal;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.refusal.SeatsUnavailable;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.contracts.shared.FlightNumber;
import dev.skyledger.contracts.shared.Money;
import java.time.LocalDate;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.server.ResponseStatusException;

class KeptRefusalsTest {

    private static final FlightId FLIGHT = new FlightId("0199aaaa-0000-7000-8000-000000000001");

    private final TwoNodes nodes = new TwoNodes();

    @AfterEach
    void close() {
        RequestContextHolder.resetRequestAttributes();
        nodes.close();
    }

    static Stream<Refusal> refusals() {
        return Stream.of(
                new FlightExists(new FlightNumber("TP204"), LocalDate.of(2026, 12, 20), FLIGHT),
                SeatsUnavailable.withoutAlternatives(null, FLIGHT, "sold out", 0),
                new PriceChanged(null, Money.of("90", "EUR"), Money.of("95", "EUR")),
                new EmailTaken());
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void a_refusal_by_a_business_rule_is_repeated_and_marked(Refusal refusal) {
        var response = new MockHttpServletResponse();
        RequestContextHolder.setRequestAttributes(
                new ServletRequestAttributes(annasPost(), response));
        var refused = nodes.failing(new RefusalException(refusal));
        assertRefused(() -> nodes.here.once(annasPost(), ONE_SEAT, refused), refusal);
        assertThat(response.getHeader("Idempotency-Replayed")).isNull();
        assertRefused(() -> nodes.elsewhere.once(annasPost(), ONE_SEAT, refused), refusal);
        assertThat(response.getHeader("Idempotency-Replayed")).isEqualTo("true");
        assertThat(nodes.runs).hasSize(1);
    }

    @Test
    void a_refusal_that_comes_wrapped_is_kept_as_well() {
        var refused =
                nodes.failing(new CompletionException(new RefusalException(new EmailTaken())));
        assertThatThrownBy(() -> nodes.here.once(annasPost(), ONE_SEAT, refused))
                .isInstanceOf(CompletionException.class);
        assertRefused(() -> nodes.here.once(annasPost(), ONE_SEAT, refused), new EmailTaken());
        assertThat(nodes.runs).hasSize(1);
    }

    @Test
    void a_mistake_in_the_request_leaves_the_key_free_for_a_better_one() {
        var unknown = nodes.failing(new RefusalException(new NotFound("flight", "1")));
        assertThatThrownBy(() -> nodes.here.once(annasPost(), ONE_SEAT, unknown))
                .isInstanceOf(RefusalException.class);
        var bad = nodes.failing(new ResponseStatusException(HttpStatus.BAD_REQUEST));
        assertThatThrownBy(() -> nodes.here.once(annasPost(), ONE_SEAT, bad))
                .isInstanceOf(ResponseStatusException.class);
        nodes.here.once(annasPost(), TWO_SEATS, nodes.answering(created()));
        assertThat(nodes.runs).hasSize(3).doesNotHaveDuplicates();
    }

    private static void assertRefused(ThrowingCallable call, Refusal refusal) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        RefusalException.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }
}
