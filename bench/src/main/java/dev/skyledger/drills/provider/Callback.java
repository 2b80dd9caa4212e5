package dev.skyledger.drills.provider;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the provider did, told to whoever should know; signed as the Standard Webhooks are. */
public record Callback(String id, String body) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final Set<String> DECISIONS =
            Set.of("AUTHORISED", "DECLINED", "CAPTURED", "VOIDED", "REFUNDED");

    /** The callback for an entry of the ledger; none where nothing was decided. */
    public static Optional<Callback> of(JsonNode entry, String card) {
        var outcome = entry.path("outcome").asString("");
        if (!DECISIONS.contains(outcome)) {
            return Optional.empty();
        }
        var key = entry.path("idempotencyKey").asString("");
        var parts = key.split("/");
        var promise = card + ":" + parts[0] + "/AUTHORISE/" + parts[2];
        var reference = outcome.equals("REFUNDED") ? promise + "/" + parts[2] : promise;
        return Optional.of(
                new Callback("drill_" + key + "/" + outcome, body(parts, outcome, reference)));
    }

    /** One that is about no payment that there is. */
    static Callback ofNobody() {
        var parts = new String[] {"payment:" + UUID.randomUUID(), "CAPTURE", "1"};
        return new Callback("drill_" + parts[0], body(parts, "CAPTURED", "nothing"));
    }

    private static String body(String[] parts, String outcome, String reference) {
        var notice = new LinkedHashMap<String, Object>();
        notice.put("payment", parts[0]);
        notice.put("operation", parts[1]);
        notice.put("attempt", Integer.parseInt(parts[2]));
        notice.put("outcome", outcome);
        notice.put("reference", reference);
        notice.put("captureBefore", Instant.now().plusSeconds(86_400).toString());
        notice.put("reason", "said by a drill");
        notice.put("retryable", false);
        return JSON.writeValueAsString(notice);
    }

    /** The same under another id, as a provider that does not know what it said. */
    public Callback again(int number) {
        return new Callback(id + "/" + number, body);
    }

    /** The headers that make it believed. */
    public String[] signed(String secret, Instant at) {
        var moment = Long.toString(at.getEpochSecond());
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            var text = id + "." + moment + "." + body;
            var sum = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
            return new String[] {
                "webhook-id", id,
                "webhook-timestamp", moment,
                "webhook-signature", "v1," + Base64.getEncoder().encodeToString(sum)
            };
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
