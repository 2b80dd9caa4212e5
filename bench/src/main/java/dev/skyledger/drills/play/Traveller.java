package dev.skyledger.drills.play;

import dev.skyledger.drills.http.Answer;
import dev.skyledger.drills.http.Api;
import java.util.List;
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

    /** What it costs to fly on another flight instead of the first; the answer names the quote. */
    public Answer exchangeQuote(String booking, String flight) {
        var item = look(booking).body().path("items").path(0).path("itemId").asString("");
        var wish = Map.of("items", List.of(Map.of("itemId", item, "flightId", flight)));
        return api.post("/bookings/" + booking + "/exchange-quote", token, wish);
    }

    public Answer exchange(String booking, String quote, String card, String key) {
        var order = Map.of("quoteId", quote, "payment", Orders.card(card));
        var path = "/bookings/" + booking + "/exchange";
        return noted(api.post(path, token, order, KEY, key, "Prefer", "wait=20"));
    }

    public Answer look(String booking) {
        return api.get("/bookings/" + booking, token);
    }

    private Answer noted(Answer answer) {
        return journal.noted(answer, this);
    }
}
