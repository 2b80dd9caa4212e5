package dev.skyledger.saga.simulator;

import static dev.skyledger.contracts.booking.BookingExamples.ANNAS_BOOKING;
import static dev.skyledger.contracts.payment.PaymentExamples.ANNAS_PAYMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.skyledger.contracts.payment.*;
import dev.skyledger.saga.provider.Operation;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The simulator behind the sender, with its calls and its ledger on a real database. */
class PaymentSimulatorTest {

    private final SimulatorAtWork it = new SimulatorAtWork();

    @AfterEach
    void close() {
        it.close();
    }

    @Test
    void a_good_card_is_authorised_once_however_often_it_is_asked() {
        it.authorise("tok_ok");
        it.authorise("tok_ok");
        await().until(() -> it.sent(RecordAuthorisation.class) == 1 && it.open() == 0);
        assertThat(it.outcomes()).containsExactly(Outcome.AUTHORISED);
    }

    @Test
    void a_bad_card_and_an_unknown_one_are_declined() {
        it.authorise("tok_insufficient_funds");
        await().until(() -> it.sent(RecordDecline.class) == 1);
        assertThat(it.outcomes()).containsExactly(Outcome.DECLINED);
    }

    @Test
    void after_a_time_out_the_provider_is_asked_what_happened() {
        it.authorise("tok_timeout_then_ok");
        await().until(() -> it.sent(RecordAuthorisation.class) == 1);
        assertThat(it.outcomes()).containsExactly(Outcome.AUTHORISED);
    }

    @Test
    void a_failed_call_is_sent_again_under_the_same_key() {
        it.authorise("tok_error_once");
        await().until(() -> it.outcomes().contains(Outcome.ERROR) && leaseIsShort());
        it.time.pass(Duration.ofSeconds(1));
        it.sender.sendDue();
        await().until(() -> it.sent(RecordAuthorisation.class) == 1);
        assertThat(it.outcomes()).containsExactlyInAnyOrder(Outcome.ERROR, Outcome.AUTHORISED);
    }

    @Test
    void a_late_approval_arrives_by_callback() {
        it.authorise("tok_late_ok");
        await().until(() -> it.sent(RecordAuthorisation.class) == 1);
        assertThat(it.outcomes()).contains(Outcome.PENDING, Outcome.AUTHORISED);
    }

    @Test
    void a_duplicate_callback_changes_nothing_in_the_ledger() {
        it.authorise("tok_duplicate_callback");
        await().until(() -> it.sent(RecordAuthorisation.class) >= 2);
        assertThat(it.outcomes()).containsExactly(Outcome.AUTHORISED);
    }

    @Test
    void the_owner_of_the_card_approves_once() {
        it.authorise("tok_action_required");
        await().until(() -> it.sent(RecordActionRequired.class) == 1);
        var call = it.calls.find(ANNAS_PAYMENT, Operation.AUTHORISE, 1).orElseThrow();
        assertThat(it.last(RecordActionRequired.class).actionUrl())
                .isEqualTo("/api/v1/simulator/actions/" + ANNAS_BOOKING + "/1");
        it.time.pass(Duration.ofSeconds(1));
        assertThat(it.simulator.decide(call, true)).isTrue();
        assertThat(it.simulator.decide(call, false)).isFalse();
        await().until(() -> it.sent(RecordAuthorisation.class) == 1);
        assertThat(it.sent(RecordDecline.class)).isZero();
    }

    @Test
    void where_the_owner_must_go_is_told_again_to_whoever_did_not_hear_it() {
        it.authorise("tok_action_required");
        await().until(() -> it.sent(RecordActionRequired.class) == 1 && leaseIsShort());
        it.time.pass(Duration.ofSeconds(1));
        it.sender.sendDue();
        await().until(() -> it.sent(RecordActionRequired.class) == 2);
    }

    @Test
    void the_owner_of_the_card_declines() {
        it.authorise("tok_action_required");
        await().until(() -> it.sent(RecordActionRequired.class) == 1);
        it.time.pass(Duration.ofSeconds(1));
        it.simulator.decide(
                it.calls.find(ANNAS_PAYMENT, Operation.AUTHORISE, 1).orElseThrow(), false);
        await().until(() -> it.sent(RecordDecline.class) == 1);
        assertThat(it.last(RecordDecline.class).reason()).isEqualTo("action-refused");
    }

    @Test
    void money_that_cannot_be_moved_is_tried_again_and_given_up_after_a_day() {
        it.capture("tok_capture_fails");
        await().until(() -> it.sent(RecordCaptureFailure.class) == 1 && leaseIsShort());
        it.time.pass(Duration.ofHours(25));
        it.sender.sendDue();
        await().until(() -> it.sent(RecordCaptureFailure.class) == 2 && it.open() == 0);
        assertThat(it.last(RecordCaptureFailure.class).forGood()).isTrue();
    }

    @Test
    void what_a_crash_left_unsent_is_sent_by_whoever_polls_when_the_lease_is_over() {
        it.sender.stop();
        it.authorise("tok_ok");
        it.sender.start();
        assertThat(it.sender.sendDue()).isZero();
        it.time.pass(Duration.ofSeconds(16));
        await().until(() -> it.sent(RecordAuthorisation.class) == 1);
    }

    private boolean leaseIsShort() {
        return it.count("tries > 0") == 1;
    }
}
