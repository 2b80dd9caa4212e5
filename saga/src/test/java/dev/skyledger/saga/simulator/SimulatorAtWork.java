package dev.skyledger.saga.simulator;

import static dev.skyledger.contracts.booking.BookingExamples.ANNAS_BOOKING;
import static dev.skyledger.contracts.booking.BookingExamples.PRICE;
import static dev.skyledger.contracts.payment.PaymentExamples.ANNAS_PAYMENT;

import com.zaxxer.hikari.HikariDataSource;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.platform.MovableClock;
import dev.skyledger.platform.TestDatabase;
import dev.skyledger.saga.provider.Operation;
import dev.skyledger.saga.provider.Origin;
import dev.skyledger.saga.provider.Provider;
import dev.skyledger.saga.provider.ProviderCall;
import dev.skyledger.saga.provider.ProviderCalls;
import dev.skyledger.saga.provider.ProviderExamples;
import dev.skyledger.saga.provider.ProviderSender;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.test.utils.RecordingCommandBus;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The simulator behind the sender, with its calls and its ledger on a real database. */
final class SimulatorAtWork implements AutoCloseable {

    private static final NoticeSeal SEAL = SimulatorExamples.seal(Clock.systemUTC());
    private static final Origin ORIGIN = new Origin("story", "cause", "trace");

    final MovableClock time = new MovableClock();
    final Clock clock = time.asClock();
    final SimulatorLedger ledger;
    final PaymentSimulator simulator;
    final ProviderCalls calls;
    final ProviderSender sender;
    final HikariDataSource database = TestDatabase.fresh();
    private final RecordingCommandBus bus = new RecordingCommandBus();
    private final Provider provider;
    private Consumer<Notice> verified;

    SimulatorAtWork() {
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

    /** No callback arrives from now on. */
    void losesCallbacks() {
        verified = _ -> {};
    }

    void authorise(String token) {
        ask(Operation.AUTHORISE, 1, PRICE, token);
    }

    void capture(String token) {
        ask(Operation.CAPTURE, 1, PRICE, token + ":key");
    }

    void ask(Operation operation, int attempt, Money amount, String detail) {
        provider.ask(ANNAS_PAYMENT, operation, attempt, amount, detail, ORIGIN).join();
    }

    ProviderCall call(Operation operation, Money amount, String detail) {
        return new ProviderCall(
                ANNAS_PAYMENT, operation, 1, amount, detail, ORIGIN, clock.instant(), 0, 0);
    }

    /** How many wait for a row that somebody else changes. */
    int waiting() {
        return JdbcClient.create(database)
                .sql(
                        "select count(*) from pg_stat_activity where datname = current_database()"
                                + " and wait_event_type = 'Lock'")
                .query(Integer.class)
                .single();
    }

    List<Outcome> outcomes() {
        return ledger.of(ANNAS_BOOKING).stream().map(LedgerEntry::outcome).toList();
    }

    /** Calls that are not answered for good. */
    int open() {
        return count("next_try is not null");
    }

    int count(String calls) {
        return JdbcClient.create(database)
                .sql("select count(*) from provider.provider_call where " + calls)
                .query(Integer.class)
                .single();
    }

    long sent(Class<?> kind) {
        return List.copyOf(bus.getDispatchedCommands()).stream()
                .filter(it -> kind.isInstance(it.getPayload()))
                .count();
    }

    <T> T last(Class<T> kind) {
        return bus.getDispatchedCommands().stream()
                .map(CommandMessage::getPayload)
                .filter(kind::isInstance)
                .map(kind::cast)
                .reduce((_, later) -> later)
                .orElseThrow();
    }

    @Override
    public void close() {
        sender.stop();
        database.close();
    }
}
