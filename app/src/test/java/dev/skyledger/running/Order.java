package dev.skyledger.running;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a traveller sends to book; each change makes another one. */
public final class Order {

    private final Map<String, Object> members;

    private Order(Map<String, Object> members) {
        this.members = members;
    }

    /** One adult on these flights, in the cheapest fare, without a card. */
    public static Order of(String... flights) {
        var members = new LinkedHashMap<String, Object>();
        members.put("items", Arrays.stream(flights).map(it -> Map.of("flightId", it)).toList());
        members.put("passengers", List.of(adult("Ana")));
        members.put("contact", Map.of("email", "ana@example.org"));
        return new Order(members);
    }

    /** One adult who takes an offer. */
    public static Order ofOffer(String offer) {
        return of().without("items").with("offerId", offer);
    }

    public static Map<String, Object> adult(String name) {
        return Map.of("givenName", name, "familyName", "Silva", "type", "ADULT");
    }

    public static Map<String, Object> younger(String name, String type, String born) {
        return Map.of("givenName", name, "familyName", "Silva", "type", type, "dateOfBirth", born);
    }

    public Order with(String member, Object value) {
        var changed = new LinkedHashMap<>(members);
        changed.put(member, value);
        return new Order(changed);
    }

    public Order without(String member) {
        var changed = new LinkedHashMap<>(members);
        changed.remove(member);
        return new Order(changed);
    }

    /** With somebody more who travels. */
    @SuppressWarnings("unchecked")
    public Order and(Map<String, Object> passenger) {
        var people = new ArrayList<>((List<Object>) members.get("passengers"));
        people.add(passenger);
        return with("passengers", people);
    }

    public Order paying(String token) {
        return with("payment", Map.of("method", "card", "token", token));
    }

    public Map<String, Object> body() {
        return members;
    }
}
