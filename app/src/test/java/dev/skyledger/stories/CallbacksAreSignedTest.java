package dev.skyledger.stories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.running.Api;
import dev.skyledger.running.SharedNode;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Anybody may knock where the payment provider does; only the provider is let in. */
class CallbacksAreSignedTest {

    private final Api api = SharedNode.api();

    private final Map<String, Object> approval =
            Map.of(
                    "payment", "payment:01937a00-0000-7000-8000-0000000000ff",
                    "operation", "AUTHORISE",
                    "attempt", 1,
                    "outcome", "AUTHORISED",
                    "reference", "tok_ok:key",
                    "captureBefore", "2099-01-01T00:00:00Z",
                    "retryable", false);

    @Test
    void unsigned_and_wrongly_signed_is_refused() {
        var unsigned = api.post("/payments/callbacks/simulator", "", approval);
        assertThat(unsigned.status()).isEqualTo(401);
        assertThat(unsigned.text("code")).isEqualTo("callback-unverified");
        var wrong =
                api.post(
                        "/payments/callbacks/simulator",
                        "",
                        approval,
                        "webhook-id",
                        "msg_1",
                        "webhook-timestamp",
                        "1795260000",
                        "webhook-signature",
                        "v1,bm90IGEgc2lnbmF0dXJl");
        assertThat(wrong.status()).isEqualTo(401);
    }

    @Test
    void another_provider_is_not_there() {
        assertThat(api.post("/payments/callbacks/stripe", "", approval).status()).isEqualTo(404);
    }
}
