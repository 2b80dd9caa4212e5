package dev.skyledger.saga.stripe;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static dev.skyledger.contracts.booking.BookingExamples.PRICE;
import static dev.skyledger.contracts.payment.PaymentExamples.ANNAS_PAYMENT;
import static dev.skyledger.saga.stripe.StripeExamples.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.zaxxer.hikari.HikariDataSource;
import dev.skyledger.contracts.payment.RecordAuthorisation;
import dev.skyledger.contracts.payment.RecordDecline;
import dev.skyledger.contracts.payment.RecordRefund;
import dev.skyledger.contracts.payment.RecordRefundFailure;
import dev.skyledger.platform.MovableClock;
import dev.skyledger.platform.TestDatabase;
import dev.skyledger.saga.provider.Callbacks;
import dev.skyledger.saga.provider.Operation;
import dev.skyledger.saga.provider.Origin;
import dev.skyledger.saga.provider.Provider;
import dev.skyledger.saga.provider.ProviderExamples;
import dev.skyledger.saga.provider.ProviderSender;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.test.utils.RecordingCommandBus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** However late and often Stripe says a thing, money is promised and given back once. */
class LateNewsTest {

    private static final String INTENTS = "/v1/payment_intents";
    private static final String REFUNDS = "/v1/refunds";

    private final MovableClock time = new MovableClock();
    private final Clock clock = time.asClock();
    private final RecordedStripe stripe = new RecordedStripe(clock);
    private final HikariDataSource database = TestDatabase.fresh();
    private final RecordingCommandBus bus = new RecordingCommandBus();
    private ProviderSender sender;
    private Provider provider;
    private Callbacks callbacks;

    @BeforeEach
    void stripe_is_asked() {
        var gateway = DefaultCommandGateway.builder().commandBus(bus).build();
        var calls = ProviderExamples.calls(database, clock);
        var answers = ProviderExamples.answers(gateway, calls, clock);
        sender = ProviderExamples.sender(stripe.provider, answers, calls, clock);
        provider = ProviderExamples.provider(calls, sender, clock);
        callbacks = ProviderExamples.callbacks(stripe.provider, calls, answers, database, clock);
        stripe.shows(REFUNDS, page());
    }

    @AfterEach
    void close() {
        sender.stop();
        database.close();
        stripe.close();
    }

    @Test
    void a_refund_that_failed_is_given_once_more_and_not_a_third_time() {
        stripe.answers(REFUNDS, refund("re_1", 0, "pending"));
        ask(Operation.REFUND, "pi_1");
        await().until(() -> sent(RecordRefund.class) == 1 && open() == 0);

        stripe.answers(REFUNDS, refund("re_2", 1, "succeeded"));
        say("evt_1", "refund.updated", refund("re_1", 0, "failed"));
        assertThat(open()).isEqualTo(1);
        say("evt_2", "refund.failed", refund("re_1", 0, "failed"));
        sendDue();
        await().until(() -> sent(RecordRefund.class) == 2 && open() == 0);

        say("evt_3", "refund.updated", refund("re_1", 0, "failed"));
        say("evt_4", "refund.updated", refund("re_1", 0, "pending"));
        say("evt_5", "refund.updated", refund("re_2", 1, "requires_action"));
        assertThat(open()).isZero();
        assertThat(sent(RecordRefundFailure.class)).isEqualTo(1);
        assertThat(stripe.made(REFUNDS)).isEqualTo(2);
    }

    @Test
    void news_of_the_first_refund_does_not_end_the_second() {
        stripe.answers(REFUNDS, refund("re_1", 0, "failed"));
        ask(Operation.REFUND, "pi_1");
        await().until(() -> sent(RecordRefundFailure.class) == 1 && open("round = 1") == 1);
        say("evt_1", "refund.updated", refund("re_1", 0, "pending"));
        assertThat(open()).isEqualTo(1);
        assertThat(sent(RecordRefund.class)).isZero();
    }

    @Test
    void a_refund_whose_answer_was_lost_is_not_given_again_days_later() {
        stripe.server.stubFor(post(urlEqualTo(REFUNDS)).willReturn(lost()));
        ask(Operation.REFUND, "pi_1");
        await().until(() -> stripe.made(REFUNDS) > 0 && open("tries > 0") == 1);
        stripe.server.resetRequests();

        stripe.answers(REFUNDS, refund("re_2", 0, "succeeded"));
        stripe.shows(REFUNDS, page(refund("re_1", 0, "succeeded")));
        time.pass(Duration.ofDays(3));
        sendDue();
        await().until(() -> sent(RecordRefund.class) == 1 && open() == 0);
        assertThat(stripe.made(REFUNDS)).isZero();
    }

    @Test
    void a_promise_whose_answer_was_lost_is_found_days_later_and_none_is_added() {
        stripe.server.stubFor(post(urlEqualTo(INTENTS)).willReturn(lost()));
        ask(Operation.AUTHORISE, "pm_card_visa");
        await().until(() -> stripe.made(INTENTS) > 0 && open("tries > 0") == 1);
        stripe.server.resetRequests();

        stripe.answers(INTENTS, intent("requires_capture").replace("pi_1", "pi_2"));
        stripe.shows(INTENTS + "/search", page(intent("requires_capture")));
        stripe.shows(INTENTS + "/pi_1", intent("requires_capture"));
        time.pass(Duration.ofDays(2));
        sendDue();
        await().until(() -> sent(RecordAuthorisation.class) == 1 && open() == 0);
        assertThat(stripe.made(INTENTS)).isZero();
    }

    @Test
    void a_promise_that_was_never_made_is_given_up_and_not_made_days_later() {
        stripe.server.stubFor(post(urlEqualTo(INTENTS)).willReturn(lost()));
        ask(Operation.AUTHORISE, "pm_card_visa");
        await().until(() -> stripe.made(INTENTS) > 0 && open("tries > 0") == 1);
        stripe.server.resetRequests();

        stripe.shows(INTENTS + "/search", page());
        time.pass(Duration.ofDays(2));
        sendDue();
        await().until(() -> sent(RecordDecline.class) == 1 && open() == 0);
        assertThat(stripe.made(INTENTS)).isZero();
    }

    private static ResponseDefinitionBuilder lost() {
        return aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER);
    }

    private void ask(Operation operation, String detail) {
        var origin = new Origin("story", "cause", "trace");
        provider.ask(ANNAS_PAYMENT, operation, 1, PRICE, detail, origin).join();
    }

    private void say(String id, String type, String about) {
        callbacks.receive("stripe", signed(event(id, type, about), clock.instant()));
    }

    private void sendDue() {
        time.pass(Duration.ofMinutes(1));
        sender.sendDue();
    }

    private int open() {
        return open("true");
    }

    /** Calls that are not answered for good. */
    private int open(String which) {
        return JdbcClient.create(database)
                .sql(
                        "select count(*) from provider.provider_call where next_try is not null and "
                                + which)
                .query(Integer.class)
                .single();
    }

    private long sent(Class<?> kind) {
        return List.copyOf(bus.getDispatchedCommands()).stream()
                .filter(it -> kind.isInstance(it.getPayload()))
                .count();
    }
}
