package dev.skyledger.running;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What the provider says that it did for a booking and its exchanges. */
public final class Ledger {

    private final Map<String, List<String>> tries = new HashMap<>();
    private long captured;
    private long refunded;

    public Ledger(JsonNode entries) {
        entries.forEach(this::read);
    }

    private void read(JsonNode entry) {
        var cents = new BigDecimal(Trade.amountOf(entry.path("amount"))).movePointRight(2);
        var outcome = entry.path("outcome").asString();
        captured += outcome.equals("CAPTURED") ? cents.longValueExact() : 0;
        refunded += outcome.equals("REFUNDED") ? cents.longValueExact() : 0;
        if (List.of("AUTHORISED", "CAPTURED", "VOIDED").contains(outcome)) {
            var key = entry.path("idempotencyKey").asString().split("/");
            tries.computeIfAbsent(key[0] + "/" + key[2], _ -> new ArrayList<>()).add(outcome);
        }
    }

    /** In cents. */
    public long kept() {
        return captured - refunded;
    }

    /** Tries whose money was not promised once, and then moved once or let go of once. */
    public List<String> unfinished() {
        return tries.entrySet().stream()
                .filter(it -> !isWhole(it.getValue()))
                .map(Object::toString)
                .toList();
    }

    private static boolean isWhole(List<String> outcomes) {
        return outcomes.size() == 2
                && outcomes.contains("AUTHORISED")
                && !outcomes.getFirst().equals(outcomes.getLast());
    }
}
