package dev.skyledger.saga.provider;

import java.util.List;
import java.util.Map;

/** What somebody who says to be the provider sent, byte for byte: nothing in it is believed yet. */
public record CallbackRequest(Map<String, List<String>> headers, String body) {

    @Override
    public String toString() {
        return "callback of " + body.length() + " characters";
    }
}
