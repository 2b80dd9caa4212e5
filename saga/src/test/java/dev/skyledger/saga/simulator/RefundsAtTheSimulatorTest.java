package dev.skyledger.saga.simulator;

import static dev.skyledger.contracts.booking.BookingExamples.ANNAS_BOOKING;
import static dev.skyledger.contracts.booking.BookingExamples.PRICE;
import static dev.skyledger.contracts.payment.PaymentExamples.ANNAS_PAYMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import dev.skyledger.contracts.payment.*;
import dev.skyledger.contracts.shared.Money;
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
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.test.utils.RecordingCommandBus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was moved comes back in parts, and never more of it. */
class RefundsAtTheSimulatorTest {

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
    void parts_come_back_and_never_more_than_was_moved() {
        capture("tok_ok");
        await().until(() -> outcomes().contains(Outcome.CAPTURED));
        refund(1, "tok_ok", "100.00");
        refund(2, "tok_ok", "29.90");
        await().until(() -> sent(RecordRefund.class) == 2);
        refund(3, "tok_ok", "0.01");
        await().until(() -> sent(RecordRefundFailure.class) == 1);
        assertThat(ledger.moved(clock.instant().minusSeconds(60), clock.instant().plusSeconds(60)))
                .filteredOn(line -> line.operation() == Operation.REFUND)
                .hasSize(2);
    }

    @Test
    void a_part_comes_back_once_however_often_it_is_asked() {
        capture("tok_ok");
        await().until(() -> outcomes().contains(Outcome.CAPTURED));
        refund(1, "tok_ok", "100.00");
        await().until(() -> sent(RecordRefund.class) == 1);
        var call = calls.find(ANNAS_PAYMENT, Operation.REFUND, 1).orElseThrow();
        assertThat(simulator.refund(call)).isEqualTo(simulator.refund(call));
        refund(2, "tok_ok", "29.90");
        await().until(() -> sent(RecordRefund.class) == 2);
    }

    @Test
    void a_refund_that_fails_is_tried_again() {
        capture("tok_refund_fails_once");
        await().until(() -> outcomes().contains(Outcome.CAPTURED));
        refund(1, "tok_refund_fails_once", "100.00");
        await().until(() -> sent(RecordRefundFailure.class) == 1 && retries() == 1);
        time.pass(Duration.ofSeconds(1));
        sender.sendDue();
        await().until(() -> sent(RecordRefund.class) == 1);
    }

    @Test
    void what_is_let_go_is_not_moved_and_what_is_moved_is_not_let_go() {
        capture("tok_ok");
        await().until(() -> outcomes().contains(Outcome.CAPTURED));
        provider.ask(ANNAS_PAYMENT, Operation.VOID, 1, PRICE, "tok_ok:key", ORIGIN).join();
        await().until(() -> sent(RecordCapture.class) == 2);
        provider.ask(ANNAS_PAYMENT, Operation.VOID, 2, PRICE, "tok_ok:other", ORIGIN).join();
        await().until(() -> sent(RecordVoid.class) == 1);
        provider.ask(ANNAS_PAYMENT, Operation.CAPTURE, 2, PRICE, "tok_ok:other", ORIGIN).join();
        await().until(() -> sent(RecordVoid.class) == 2);
        assertThat(outcomes()).containsExactlyInAnyOrder(Outcome.CAPTURED, Outcome.VOIDED);
    }

    private void refund(int number, String token, String amount) {
        provider.ask(
                        ANNAS_PAYMENT,
                        Operation.REFUND,
                        number,
                        Money.of(amount, "EUR"),
                        token + ":key",
                        ORIGIN)
                .join();
    }

    private int retries() {
        return count("select count(*) from provider.provider_call where round > 0");
    }

    private void capture(String token) {
        provider.ask(ANNAS_PAYMENT, Operation.CAPTURE, 1, PRICE, token + ":key", ORIGIN).join();
    }

    private List<Outcome> outcomes() {
        return ledger.of(ANNAS_BOOKING).stream().map(LedgerEntry::outcome).toList();
    }

    private int count(String sql) {
        return JdbcClient.create(database).sql(sql).query(Integer.class).single();
    }

    private long sent(Class<?> kind) {
        return List.copyOf(bus.getDispatchedCommands()).stream()
                .filter(it -> kind.isInstance(it.getPayload()))
                .count();
    }
}
