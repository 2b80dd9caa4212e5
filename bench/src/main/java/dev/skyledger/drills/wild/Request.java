package dev.skyledger.drills.wild;

import dev.skyledger.drills.wild.Description.Operation;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One request as it is sent. */
public record Request(Operation operation, String path, byte[] body, List<String> headers) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String BOUNDARY = "wild";

    private static final int KEYS = 300;

    private static final int SHOWN = 600;

    static Request of(Operation operation, Invention invention) {
        var path = operation.path();
        var query = new ArrayList<String>();
        var headers = new ArrayList<String>();
        for (var parameter : operation.parameters()) {
            var name = parameter.path("name").asString();
            switch (parameter.path("in").asString()) {
                case "path" ->
                        path = path.replace("{" + name + "}", encoded(said(parameter, invention)));
                case "query" -> {
                    if (parameter.path("required").asBoolean(false) || invention.oneIn(3)) {
                        query.add(encoded(name) + "=" + encoded(said(parameter, invention)));
                    }
                }
                case "header" -> header(name, parameter, invention, headers);
                default -> {} // cookies are the browser's
            }
        }
        if (invention.oneIn(50)) {
            query.add("unheardOf=1");
        }
        var whole = query.isEmpty() ? path : path + "?" + String.join("&", query);
        return new Request(operation, whole, body(operation, invention, headers), headers);
    }

    /** The same request with another body. */
    public Request with(byte[] other) {
        return new Request(operation, path, other, headers);
    }

    /** The same request with another query. */
    public Request asking(String query) {
        return new Request(operation, path.split("\\?")[0] + "?" + query, body, headers);
    }

    private static String said(JsonNode parameter, Invention invention) {
        var name = parameter.path("name").asString();
        var value = invention.value(name, parameter.path("schema"), 0);
        var text = value instanceof List<?> list && !list.isEmpty() ? list.getFirst() : value;
        return String.valueOf(text);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static void header(
            String name, JsonNode parameter, Invention invention, List<String> headers) {
        var value =
                switch (name) {
                    case "Idempotency-Key" -> "wild-" + invention.chance().nextInt(KEYS);
                    case "Prefer" -> "wait=1";
                    case "If-Match" -> '"' + invention.text("version", parameter) + '"';
                    default -> said(parameter, invention);
                };
        if (!invention.oneIn(4)) {
            headers.addAll(List.of(name, value.replaceAll("[^ -~]", "?")));
        }
    }

    private static byte[] body(Operation operation, Invention invention, List<String> headers) {
        var content = operation.described().path("requestBody").path("content");
        if (content.has("multipart/form-data")) {
            headers.addAll(List.of("Content-Type", "multipart/form-data; boundary=" + BOUNDARY));
            return file(invention).getBytes(StandardCharsets.UTF_8);
        }
        if (!content.has("application/json")) {
            return new byte[0];
        }
        headers.addAll(List.of("Content-Type", "application/json"));
        if (invention.oneIn(50)) {
            return "{\"not\": json".getBytes(StandardCharsets.UTF_8);
        }
        var schema = content.path("application/json").path("schema");
        return JSON.writeValueAsBytes(invention.value("", schema, 0));
    }

    private static String file(Invention invention) {
        var line = Words.like("[A-Z0-9,;:\"-]{0,80}", invention.chance());
        var part =
                "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"f.csv\"\r\n\r\n";
        return part.formatted(BOUNDARY)
                + "flightNumber,origin,destination,departure,arrival\r\n"
                + line
                + "\r\n--"
                + BOUNDARY
                + "--\r\n";
    }

    @Override
    public String toString() {
        var shown = new String(body, 0, Math.min(body.length, SHOWN), StandardCharsets.UTF_8);
        return operation.method() + " " + path + " " + headers + " " + shown;
    }
}
