package dev.skyledger.saga.provider;

import static dev.skyledger.contracts.payment.PaymentExamples.ANNAS_PAYMENT;
import static dev.skyledger.contracts.payment.PaymentExamples.BACK;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.skyledger.platform.MovableClock;
import dev.skyledger.platform.TestDatabase;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What late news of a call that is answered leads to. */
class ProviderCallsTest {

    private final Clock clock = new MovableClock().asClock();

    private final HikariDataSource database = TestDatabase.fresh();

    private final ProviderCalls calls = ProviderExamples.calls(database, clock);

    private final ProviderCall refund =
            new ProviderCall(
                    ANNAS_PAYMENT,
                    Operation.REFUND,
                    1,
                    BACK,
                    "pi_1",
                    new Origin("story", "cause", "trace"),
                    clock.instant(),
                    0,
                    0);

    @BeforeEach
    void isAnswered() {
        calls.keep(refund).join();
        calls.settled(refund).join();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_refusal_of_what_was_done_meanwhile_asks_for_nothing_more() {
        assertThat(calls.anew(refund, clock.instant()).join()).isZero();
        assertThat(calls.pending()).isZero();
    }

    @Test
    void what_was_undone_is_asked_for_once_more_and_once_only() {
        assertThat(calls.anewThoughDone(refund, clock.instant()).join()).isOne();
        assertThat(calls.anewThoughDone(refund, clock.instant()).join()).isZero();
        assertThat(calls.pending()).isOne();
        assertThat(calls.find(ANNAS_PAYMENT, Operation.REFUND, 1))
                .hasValueSatisfying(it -> assertThat(it.round()).isOne());
    }
}
