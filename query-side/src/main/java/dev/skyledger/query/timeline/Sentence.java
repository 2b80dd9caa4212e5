package dev.skyledger.query.timeline;

import java.util.Locale;
import java.util.Map;

/** What one event says about a booking: a stable code, an English sentence, and its details. */
record Sentence(String code, String text, Map<String, Object> details) {

    static Sentence of(Object event, String text, Map<String, Object> details) {
        var name = event.getClass().getSimpleName();
        var code = name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        return new Sentence(code, text, details);
    }
}
