package dev.skyledger.saga.simulator;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookSigningException;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import dev.skyledger.platform.personal.SystemSeal;
import dev.skyledger.saga.provider.CallbackRequest;
import dev.skyledger.saga.provider.ProviderNews;
import dev.skyledger.saga.provider.UnverifiedCallback;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Signs notices as the Standard Webhooks are signed, and believes only those. A signature is good
 * for five minutes.
 */
@Component
@ConditionalOnProperty(
        name = "skyledger.payments.provider",
        havingValue = "simulator",
        matchIfMissing = true)
class NoticeSeal {

    private static final String ID = "webhook-id";
    private static final String MOMENT = "webhook-timestamp";
    private static final String SIGNATURE = "webhook-signature";

    private final Webhook webhook;

    private final JsonMapper json;

    private final Clock clock;

    @Autowired
    NoticeSeal(SimulatorPolicy policy, SystemSeal seal, JsonMapper json, Clock clock) {
        this(secret(policy, seal), json, clock);
    }

    NoticeSeal(byte[] secret, JsonMapper json, Clock clock) {
        this.webhook = webhook(secret);
        this.json = json;
        this.clock = clock;
    }

    private static Webhook webhook(byte[] secret) {
        try {
            return new Webhook(secret);
        } catch (EmptyWebhookSecretException e) {
            throw new IllegalStateException("the secret of callbacks is empty", e);
        }
    }

    /** Without one from the configuration, every node derives the same from the master key. */
    private static byte[] secret(SimulatorPolicy policy, SystemSeal seal) {
        var given = policy.callbackSecret();
        return (given == null ? seal.fingerprint("payment-callbacks", "simulator") : given)
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The notice as it is sent now. */
    CallbackRequest sealed(Notice notice) {
        var body = json.writeValueAsString(notice);
        var moment = clock.instant().getEpochSecond();
        try {
            return new CallbackRequest(
                    Map.of(
                            ID, List.of(notice.id()),
                            MOMENT, List.of(Long.toString(moment)),
                            SIGNATURE, List.of(webhook.sign(notice.id(), moment, body))),
                    body);
        } catch (WebhookSigningException e) {
            throw new IllegalStateException("a notice cannot be signed", e);
        }
    }

    @Nullable ProviderNews opened(CallbackRequest request) {
        var headers = new LinkedHashMap<String, List<String>>();
        request.headers()
                .forEach((name, value) -> headers.put(name.toLowerCase(Locale.ROOT), value));
        try {
            webhook.verify(request.body(), headers);
            var notice = json.readValue(request.body(), Notice.class);
            return notice.news(headers.getOrDefault(ID, List.of("")).getFirst());
        } catch (WebhookVerificationException | JacksonException e) {
            throw new UnverifiedCallback();
        }
    }
}
