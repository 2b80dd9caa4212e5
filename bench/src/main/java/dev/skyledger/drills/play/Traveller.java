package dev.skyledger.drills.play;

import dev.skyledger.drills.http.Answer;
import dev.skyledger.drills.http.Api;
import java.util.Map;

/** Somebody who books, with a token of their own; what they are told is noted. */
public final class Traveller {

    private static final String KEY = "Idempotency-Key";

    private final Api api;
    private final String token;
    private final Journal journal;

    Traveller(Api api, String token, Journal journal) {
        this.api = api;
        this.token = token;
        this.journal = journal;
    }

    public String token() {
        return token;
    }

    /** The same key asks for the same booking. */
    public Answer book(Map<String, Object> order, String key) {
        return noted(api.post("/bookings", token, order, KEY, key, "Prefer", "wait=20"));
    }

    public Answer pay(String booking, String card, String key) {
        var path = "/bookings/" + booking + "/payment";
        return noted(api.post(path, token, Orders.card(card), KEY, key, "Prefer", "wait=20"));
    }

    /** On current terms. */
    public Answer giveUp(String booking) {
        journal.mayEnd(booking);
        return noted(api.delete("/bookings/" + booking, token));
    }

    public Answer moreTime(String booking, String key) {
        var path = "/bookings/" + booking + "/hold-extension";
        return noted(api.post(path, token, Map.of(), KEY, key));
    }

    public Answer look(String booking) {
        return api.get("/bookings/" + booking, token);
    }

    private Answer noted(Answer answer) {
        return journal.noted(answer, this);
    }
}
