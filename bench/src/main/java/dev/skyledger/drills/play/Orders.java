package dev.skyledger.drills.play;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What travellers send. */
public final class Orders {

    private static final Map<String, String> SOMEBODY =
            Map.of("givenName", "Ana", "familyName", "Silva", "type", "ADULT");

    private Orders() {}

    /** A party for a flight, without a card where it pays later. */
    public static Map<String, Object> of(String flight, int party, String card) {
        var order = new LinkedHashMap<String, Object>();
        order.put("items", List.of(Map.of("flightId", flight)));
        order.put("passengers", Collections.nCopies(party, SOMEBODY));
        order.put("contact", Map.of("email", "ana@example.org"));
        if (!card.isEmpty()) {
            order.put("payment", card(card));
        }
        return order;
    }

    public static Map<String, Object> card(String token) {
        return Map.of("method", "card", "token", token);
    }
}
