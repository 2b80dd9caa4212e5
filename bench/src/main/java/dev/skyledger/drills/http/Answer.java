package dev.skyledger.drills.http;

import java.net.http.HttpHeaders;
import tools.jackson.databind.JsonNode;

/** What was answered, whatever it was. */
public record Answer(int status, JsonNode body, HttpHeaders headers) {

    public String text(String field) {
        return body.path(field).asString("");
    }

    public boolean isGood() {
        return status / 100 == 2;
    }

    /** The problem's code where it is one. */
    public String code() {
        return text("code");
    }

    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    @Override
    public String toString() {
        return status + " " + body;
    }
}
