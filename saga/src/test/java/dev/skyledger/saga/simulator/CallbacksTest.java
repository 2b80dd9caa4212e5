package dev.skyledger.saga.simulator;

import static dev.skyledger.contracts.booking.BookingExamples.PRICE;
import static dev.skyledger.contracts.payment.PaymentExamples.ANNAS_PAYMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.skyledger.contracts.payment.RecordAuthorisation;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.platform.TestDatabase;
import dev.skyledger.saga.provider.CallbackRequest;
import dev.skyledger.saga.provider.Callbacks;
import dev.skyledger.saga.provider.Callbacks.Receipt;
import dev.skyledger.saga.provider.Operation;
import dev.skyledger.saga.provider.Origin;
import dev.skyledger.saga.provider.ProviderExamples;
import dev.skyledger.saga.provider.UnverifiedCallback;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.test.utils.RecordingCommandBus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is not the provider's word is not taken, and its word counts once. */
class CallbacksTest {

    private static final Clock CLOCK = Clock.systemUTC();
    private static final NoticeSeal SEAL = SimulatorExamples.seal(CLOCK);
    private static final Notice APPROVED = notice(1, Outcome.AUTHORISED);

    private final HikariDataSource database = TestDatabase.fresh();
    private final RecordingCommandBus bus = new RecordingCommandBus();
    private Callbacks callbacks;

    @BeforeEach
    void an_authorisation_is_under_way() {
        var gateway = DefaultCommandGateway.builder().commandBus(bus).build();
        var calls = ProviderExamples.calls(database, CLOCK);
        var answers = ProviderExamples.answers(gateway, calls, CLOCK);
        var ledger = SimulatorExamples.ledger(database, CLOCK);
        var simulator = SimulatorExamples.simulator(ledger, _ -> {}, CLOCK);
        callbacks = ProviderExamples.callbacks(simulator, calls, answers, database, CLOCK);
        var sender = ProviderExamples.sender(simulator, answers, calls, CLOCK);
        sender.stop();
        ProviderExamples.provider(calls, sender, CLOCK)
                .ask(
                        ANNAS_PAYMENT,
                        Operation.AUTHORISE,
                        1,
                        PRICE,
                        "tok_late_ok",
                        new Origin("story", "cause", "trace"))
                .join();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void the_providers_word_is_recorded() {
        assertThat(receive(SEAL.sealed(APPROVED))).isEqualTo(Receipt.RECORDED);
        assertThat(records()).isEqualTo(1);
    }

    @Test
    void said_five_times_it_counts_once() {
        var receipts = IntStream.range(0, 5).mapToObj(_ -> receive(SEAL.sealed(APPROVED))).toList();
        assertThat(receipts).containsOnlyOnce(Receipt.RECORDED);
        assertThat(receipts).filteredOn(it -> it == Receipt.DUPLICATE).hasSize(4);
        assertThat(records()).isEqualTo(1);
    }

    @Test
    void news_of_a_call_that_was_never_made_changes_nothing() {
        assertThat(receive(SEAL.sealed(notice(7, Outcome.AUTHORISED))))
                .isEqualTo(Receipt.OF_NO_CONCERN);
        assertThat(records()).isZero();
    }

    @Test
    void nobody_else_is_believed() {
        var other = new NoticeSeal("another secret".getBytes(), Json.MAPPER, CLOCK);
        isRefused(other.sealed(APPROVED));
    }

    @Test
    void unsigned_is_not_said() {
        var signed = SEAL.sealed(APPROVED);
        for (var header : signed.headers().keySet()) {
            var headers = new HashMap<>(signed.headers());
            headers.remove(header);
            isRefused(new CallbackRequest(headers, signed.body()));
        }
    }

    @Test
    void an_altered_body_is_refused() {
        var signed = SEAL.sealed(APPROVED);
        isRefused(
                new CallbackRequest(
                        signed.headers(), signed.body().replace("AUTHORISED", "CAPTURED")));
    }

    @Test
    void the_signature_of_one_message_is_not_good_for_another() {
        var headers = new HashMap<>(SEAL.sealed(APPROVED).headers());
        headers.put("webhook-id", List.of("msg_other"));
        isRefused(new CallbackRequest(headers, SEAL.sealed(APPROVED).body()));
    }

    @Test
    void what_was_recorded_by_a_stranger_on_the_way_is_too_old_to_be_sent_again() {
        var then = Clock.offset(CLOCK, Duration.ofMinutes(-6));
        isRefused(SimulatorExamples.seal(then).sealed(APPROVED));
        var ahead = Clock.offset(CLOCK, Duration.ofMinutes(6));
        isRefused(SimulatorExamples.seal(ahead).sealed(APPROVED));
    }

    @Test
    void nobody_is_called_by_another_providers_name() {
        assertThatThrownBy(() -> callbacks.receive("stripe", SEAL.sealed(APPROVED)))
                .isInstanceOf(RefusalException.class);
    }

    private void isRefused(CallbackRequest request) {
        assertThatThrownBy(() -> receive(request)).isInstanceOf(UnverifiedCallback.class);
        assertThat(records()).isZero();
    }

    private Receipt receive(CallbackRequest request) {
        return callbacks.receive("simulator", request);
    }

    private long records() {
        return bus.getDispatchedCommands().stream()
                .filter(it -> it.getPayload() instanceof RecordAuthorisation)
                .count();
    }

    private static Notice notice(int attempt, Outcome outcome) {
        return new Notice(
                ANNAS_PAYMENT,
                Operation.AUTHORISE,
                attempt,
                outcome,
                "tok_late_ok:key",
                Instant.parse("2099-01-01T00:00:00Z"),
                null,
                false);
    }

    private static final class Json {
        private static final tools.jackson.databind.json.JsonMapper MAPPER =
                tools.jackson.databind.json.JsonMapper.builder().build();
    }
}
