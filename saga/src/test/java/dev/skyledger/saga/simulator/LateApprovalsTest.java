package dev.skyledger.saga.simulator;

import static dev.skyledger.contracts.payment.PaymentExamples.ANNAS_PAYMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.skyledger.contracts.payment.RecordActionRequired;
import dev.skyledger.contracts.payment.RecordAuthorisation;
import dev.skyledger.contracts.payment.RecordDecline;
import dev.skyledger.saga.provider.Operation;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A try that was given up after a day may be approved later, and nobody may hear of it. */
class LateApprovalsTest {

    private final SimulatorAtWork it = new SimulatorAtWork();

    @AfterEach
    void close() {
        it.close();
    }

    private void nobodyAnswersForADay() {
        it.losesCallbacks();
        it.authorise("tok_action_required");
        await().until(() -> it.sent(RecordActionRequired.class) == 1 && it.count("tries > 0") == 1);
        it.time.pass(Duration.ofHours(25));
        it.sender.sendDue();
        await().until(() -> it.sent(RecordDecline.class) == 1);
        assertThat(it.last(RecordDecline.class).reason()).isEqualTo("no-answer");
    }

    @Test
    void the_provider_is_asked_on_so_that_what_it_promised_can_be_let_go() {
        nobodyAnswersForADay();
        var call = it.calls.find(ANNAS_PAYMENT, Operation.AUTHORISE, 1).orElseThrow();
        it.simulator.decide(call, true);
        it.time.pass(Duration.ofMinutes(11));
        await().until(() -> it.sender.sendDue() > 0 || it.sent(RecordAuthorisation.class) == 1);
        await().until(() -> it.sent(RecordAuthorisation.class) == 1 && it.open() == 0);
    }

    @Test
    void until_every_promise_has_lapsed_by_itself() {
        nobodyAnswersForADay();
        it.time.pass(Duration.ofDays(8));
        await().until(() -> it.sender.sendDue() > 0 || it.open() == 0);
        await().until(() -> it.open() == 0);
        assertThat(it.sent(RecordAuthorisation.class)).isZero();
    }

    @Test
    void what_never_arrived_is_not_asked_for_any_more() {
        it.sender.stop();
        it.authorise("tok_ok");
        it.time.pass(Duration.ofHours(25));
        it.sender.start();
        await().until(() -> it.open() == 0);
        assertThat(it.sent(RecordDecline.class)).isEqualTo(1);
        assertThat(it.outcomes()).isEmpty();
    }
}
