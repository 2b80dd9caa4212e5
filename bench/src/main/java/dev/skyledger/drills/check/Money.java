package dev.skyledger.drills.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Whether the provider's ledger and what a booking owes agree, to the cent. */
final class Money {

    private Money() {}

    /** What is wrong with the money of a booking; nothing where all is well. */
    static List<String> wrong(Booked booking, JsonNode ledger) {
        var wrong = new ArrayList<String>();
        var promised = new HashMap<String, Integer>();
        var ended = new HashMap<String, Integer>();
        var captured = 0L;
        var refunded = 0L;
        for (var entry : ledger.path("items")) {
            var amount = Booked.minor(entry.path("amount"));
            var attempt = attempt(entry.path("idempotencyKey").asString(""));
            switch (entry.path("outcome").asString("")) {
                case "AUTHORISED" -> promised.merge(attempt, 1, Integer::sum);
                case "VOIDED" -> ended.merge(attempt, 1, Integer::sum);
                case "CAPTURED" -> {
                    ended.merge(attempt, 1, Integer::sum);
                    captured += amount;
                }
                case "REFUNDED" -> refunded += amount;
                default -> {}
            }
        }
        var owed = booking.is("CONFIRMED") ? booking.owed() : 0;
        if (captured - refunded != owed) {
            wrong.add(
                    "%s is %s and owes %d, of which %d was charged and %d given back"
                            .formatted(booking.id(), booking.status(), owed, captured, refunded));
        }
        compare(booking, promised, ended, wrong);
        return wrong;
    }

    /** What was promised ends once: it is moved or let go of. */
    private static void compare(
            Booked booking,
            Map<String, Integer> promised,
            Map<String, Integer> ended,
            List<String> wrong) {
        promised.forEach((attempt, times) -> {
            if (times > 1) {
                wrong.add("%s was promised %d times by %s".formatted(attempt, times, booking.id()));
            }
            if (!ended.containsKey(attempt)) {
                wrong.add(
                        "%s of %s is promised and forgotten".formatted(attempt, booking.status()));
            }
        });
        ended.forEach((attempt, times) -> {
            if (times > 1 || !promised.containsKey(attempt)) {
                wrong.add("%s was moved %d times".formatted(attempt, times));
            }
        });
    }

    /** A key says payment, operation and attempt. */
    private static String attempt(String key) {
        var parts = key.split("/");
        return parts.length < 3 ? key : parts[0] + "/" + parts[2];
    }
}
