package dev.skyledger.saga.simulator;

import static dev.skyledger.contracts.booking.BookingExamples.ANNAS_BOOKING;
import static dev.skyledger.contracts.booking.BookingExamples.PRICE;
import static dev.skyledger.contracts.payment.PaymentExamples.ANNAS_PAYMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import dev.skyledger.contracts.payment.*;
import dev.skyledger.platform.MovableClock;
import dev.skyledger.platform.TestDatabase;
import dev.skyledger.saga.provider.Operation;
import dev.skyledger.saga.provider.Origin;
import dev.skyledger.saga.provider.Provider;
import dev.skyledger.saga.provider.ProviderCalls;
import dev.skyledger.saga.provider.ProviderExamples;
import dev.skyledger.saga.provider.ProviderSender;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.test.utils.RecordingCommandBus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The simulator behind the sender, with its calls and its ledger on a real database. */
class PaymentSimulatorTest {

    private static final NoticeSeal SEAL = SimulatorExamples.seal(Clock.systemUTC());
    private static final Origin ORIGIN = new Origin("story", "cause", "trace");

    private final HikariDataSource database = TestDatabase.fresh();
    private final MovableClock time = new MovableClock();
    private final Clock clock = time.asClock();
    private final RecordingCommandBus bus = new RecordingCommandBus();
    private Consumer<Notice> verified;
    private SimulatorLedger ledger;
    private PaymentSimulator simulator;
    private ProviderCalls calls;
    private Provider provider;
    private ProviderSender sender;

    @BeforeEach
    void begin() {
        var gateway = DefaultCommandGateway.builder().commandBus(bus).build();
        calls = ProviderExamples.calls(database, clock);
        var answers = ProviderExamples.answers(gateway, calls, clock);
        ledger = SimulatorExamples.ledger(database, clock);
        simulator = SimulatorExamples.simulator(ledger, notice -> verified.accept(notice), clock);
        var callbacks = ProviderExamples.callbacks(simulator, calls, answers, database, clock);
        verified = notice -> callbacks.receive("simulator", SEAL.sealed(notice));
        sender = ProviderExamples.sender(simulator, answers, calls, clock);
        provider = ProviderExamples.provider(calls, sender, clock);
    }

    @AfterEach
    void close() {
        sender.stop();
        database.close();
    }

    @Test
    void a_good_card_is_authorised_once_however_often_it_is_asked() {
        authorise("tok_ok");
        authorise("tok_ok");
        await().until(() -> sent(RecordAuthorisation.class) == 1 && open() == 0);
        assertThat(outcomes()).containsExactly(Outcome.AUTHORISED);
    }

    @Test
    void a_bad_card_and_an_unknown_one_are_declined() {
        authorise("tok_insufficient_funds");
        await().until(() -> sent(RecordDecline.class) == 1);
        assertThat(outcomes()).containsExactly(Outcome.DECLINED);
    }

    @Test
    void after_a_time_out_the_provider_is_asked_what_happened() {
        authorise("tok_timeout_then_ok");
        await().until(() -> sent(RecordAuthorisation.class) == 1);
        assertThat(outcomes()).containsExactly(Outcome.AUTHORISED);
    }

    @Test
    void a_failed_call_is_sent_again_under_the_same_key() {
        authorise("tok_error_once");
        await().until(() -> outcomes().contains(Outcome.ERROR) && leaseIsShort());
        time.pass(Duration.ofSeconds(1));
        sender.sendDue();
        await().until(() -> sent(RecordAuthorisation.class) == 1);
        assertThat(outcomes()).containsExactlyInAnyOrder(Outcome.ERROR, Outcome.AUTHORISED);
    }

    @Test
    void a_late_approval_arrives_by_callback() {
        authorise("tok_late_ok");
        await().until(() -> sent(RecordAuthorisation.class) == 1);
        assertThat(outcomes()).contains(Outcome.PENDING, Outcome.AUTHORISED);
    }

    @Test
    void a_duplicate_callback_changes_nothing_in_the_ledger() {
        authorise("tok_duplicate_callback");
        await().until(() -> sent(RecordAuthorisation.class) >= 2);
        assertThat(outcomes()).containsExactly(Outcome.AUTHORISED);
    }

    @Test
    void the_owner_of_the_card_approves_once() {
        authorise("tok_action_required");
        await().until(() -> sent(RecordActionRequired.class) == 1);
        var call = calls.find(ANNAS_PAYMENT, Operation.AUTHORISE, 1).orElseThrow();
        assertThat(last(RecordActionRequired.class).actionUrl())
                .isEqualTo("/api/v1/simulator/actions/" + ANNAS_BOOKING + "/1");
        time.pass(Duration.ofSeconds(1));
        assertThat(simulator.decide(call, true)).isTrue();
        assertThat(simulator.decide(call, false)).isFalse();
        await().until(() -> sent(RecordAuthorisation.class) == 1);
        assertThat(sent(RecordDecline.class)).isZero();
    }

    @Test
    void the_owner_of_the_card_declines() {
        authorise("tok_action_required");
        await().until(() -> sent(RecordActionRequired.class) == 1);
        time.pass(Duration.ofSeconds(1));
        simulator.decide(calls.find(ANNAS_PAYMENT, Operation.AUTHORISE, 1).orElseThrow(), false);
        await().until(() -> sent(RecordDecline.class) == 1);
        assertThat(last(RecordDecline.class).reason()).isEqualTo("action-refused");
    }

    @Test
    void money_that_cannot_be_moved_is_tried_again_and_given_up_after_a_day() {
        capture("tok_capture_fails");
        await().until(() -> sent(RecordCaptureFailure.class) == 1 && leaseIsShort());
        time.pass(Duration.ofHours(25));
        sender.sendDue();
        await().until(() -> sent(RecordCaptureFailure.class) == 2 && open() == 0);
        assertThat(last(RecordCaptureFailure.class).forGood()).isTrue();
    }

    @Test
    void what_a_crash_left_unsent_is_sent_by_whoever_polls_when_the_lease_is_over() {
        sender.stop();
        authorise("tok_ok");
        sender.start();
        assertThat(sender.sendDue()).isZero();
        time.pass(Duration.ofSeconds(16));
        await().until(() -> sent(RecordAuthorisation.class) == 1);
    }

    private void authorise(String token) {
        provider.ask(ANNAS_PAYMENT, Operation.AUTHORISE, 1, PRICE, token, ORIGIN).join();
    }

    private void capture(String token) {
        provider.ask(ANNAS_PAYMENT, Operation.CAPTURE, 1, PRICE, token + ":key", ORIGIN).join();
    }

    private List<Outcome> outcomes() {
        return ledger.of(ANNAS_BOOKING).stream().map(LedgerEntry::outcome).toList();
    }

    private int open() {
        return count("select count(*) from provider.provider_call where next_try is not null");
    }

    private boolean leaseIsShort() {
        return count("select count(*) from provider.provider_call where tries > 0") == 1;
    }

    private int count(String sql) {
        return JdbcClient.create(database).sql(sql).query(Integer.class).single();
    }

    private long sent(Class<?> kind) {
        return List.copyOf(bus.getDispatchedCommands()).stream()
                .filter(it -> kind.isInstance(it.getPayload()))
                .count();
    }

    private <T> T last(Class<T> kind) {
        return bus.getDispatchedCommands().stream()
                .map(CommandMessage::getPayload)
                .filter(kind::isInstance)
                .map(kind::cast)
                .reduce((_, later) -> later)
                .orElseThrow();
    }
}
