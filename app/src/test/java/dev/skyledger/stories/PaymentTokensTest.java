package dev.skyledger.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.skyledger.platform.TestDatabase;
import dev.skyledger.running.Api;
import dev.skyledger.running.Node;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every card of the simulator, from the request to the money and the seats. */
class PaymentTokensTest {

    private static final int SEATS = 50;

    @TempDir private static Path data;

    private static Node node;
    private static Api api;
    private static String admin;
    private static String traveller;
    private static String flight;
    private static int sold;

    @BeforeAll
    static void start() {
        node =
                Node.start(
                        TestDatabase.migratedUrl(),
                        data,
                        "skyledger.simulator.slow=300ms",
                        "skyledger.simulator.late=2s",
                        "skyledger.provider.capture-for=2s",
                        "skyledger.provider.retry-at-most=500ms",
                        "skyledger.sweep.every=1s",
                        "skyledger.sweep.step-within=2s");
        api = node.api();
        admin = api.login("admin@skyledger.test");
        traveller = api.login("traveller@skyledger.test");
        flight = api.flight(admin, "TP205", SEATS);
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @AfterEach
    void no_seat_is_lost() {
        await().untilAsserted(() -> assertThat(api.seatsFree(flight)).isEqualTo(SEATS - sold));
    }

    @Test
    void a_good_card_pays() {
        paysAtOnce("tok_ok");
    }

    @Test
    void a_slow_bank_pays() {
        paysAtOnce("tok_slow");
    }

    @Test
    void a_time_out_charges_once() {
        paysAtOnce("tok_timeout_then_ok");
    }

    @Test
    void an_error_is_tried_again() {
        paysAtOnce("tok_error_once");
    }

    @Test
    void a_callback_that_comes_twice_counts_once() {
        paysAtOnce("tok_duplicate_callback");
    }

    @Test
    void a_declined_card_ends_the_booking() {
        isDeclined("tok_declined", "card-declined", false);
    }

    @Test
    void a_card_without_money_may_be_tried_again() {
        isDeclined("tok_insufficient_funds", "insufficient-funds", true);
    }

    @Test
    void an_approval_that_comes_late_confirms_what_was_accepted() {
        var answer = book("tok_late_ok", "Prefer", "wait=1");
        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.headers().get("location"))
                .containsExactly("/api/v1/bookings/" + answer.text("bookingId"));
        becomes("CONFIRMED", answer);
        isCharged(answer);
    }

    @Test
    void money_that_cannot_be_moved_returns_the_seats() {
        var answer = book("tok_capture_fails");
        assertThat(answer.text("status")).isEqualTo("CONFIRMED");
        becomes("CANCELLED", answer);
        assertThat(booking(answer).body().path("reason").path("code").asString())
                .isEqualTo("capture-failed");
        await().untilAsserted(() -> assertThat(ledger(answer)).contains("VOID VOIDED"));
        assertThat(ledger(answer)).doesNotContain("CAPTURE CAPTURED");
    }

    @Test
    void who_approves_at_the_bank_pays() {
        var answer = needsAction();
        var url = answer.body().path("payment").path("actionUrl").asString();
        assertThat(api.page("GET", url)).contains("Do you pay 100.00 EUR?");
        assertThat(api.page("POST", url + "/approval")).contains("You approved the payment.");
        assertThat(api.page("POST", url + "/refusal")).contains("This was decided before.");
        becomes("CONFIRMED", answer);
        isCharged(answer);
    }

    @Test
    void who_declines_at_the_bank_does_not() {
        var answer = needsAction();
        api.page("POST", answer.body().path("payment").path("actionUrl").asString() + "/refusal");
        becomes("REJECTED", answer);
        assertThat(ledger(answer)).doesNotContain("AUTHORISE AUTHORISED", "CAPTURE CAPTURED");
    }

    private static Api.Answer needsAction() {
        var answer = book("tok_action_required");
        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.body().path("payment").path("status").asString())
                .isEqualTo("ACTION_REQUIRED");
        return answer;
    }

    private static void paysAtOnce(String token) {
        var answer = book(token);
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.text("status")).isEqualTo("CONFIRMED");
        isCharged(answer);
    }

    private static void isCharged(Api.Answer answer) {
        sold++;
        await().untilAsserted(() ->
                assertThat(booking(answer).body().path("payment").path("status").asString())
                        .isEqualTo("CAPTURED"));
        assertThat(ledger(answer)).containsOnlyOnce("CAPTURE CAPTURED", "AUTHORISE AUTHORISED");
        assertThat(ledger(answer)).doesNotContain("VOID VOIDED");
    }

    private static void isDeclined(String token, String reason, boolean retryable) {
        var answer = book(token);
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text("code")).isEqualTo("payment-declined");
        assertThat(answer.text("reason")).isEqualTo(reason);
        assertThat(answer.body().path("retryable").asBoolean()).isEqualTo(retryable);
        becomes("REJECTED", answer);
        assertThat(ledger(answer)).containsExactly("AUTHORISE DECLINED");
    }

    private static Api.Answer book(String token, String... headers) {
        return api.post("/bookings", traveller, Api.order(flight, token), headers);
    }

    private static void becomes(String status, Api.Answer answer) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(booking(answer).text("status")).isEqualTo(status));
    }

    private static Api.Answer booking(Api.Answer answer) {
        return api.get("/bookings/" + answer.text("bookingId"), traveller);
    }

    private static List<String> ledger(Api.Answer answer) {
        var entries = api.get("/simulator/payments?bookingId=" + answer.text("bookingId"), admin);
        return StreamSupport.stream(entries.body().path("items").spliterator(), false)
                .map(it -> it.path("operation").asString() + " " + it.path("outcome").asString())
                .toList();
    }
}
