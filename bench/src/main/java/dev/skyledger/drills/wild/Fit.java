package dev.skyledger.drills.wild;

import dev.skyledger.drills.http.Answer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whether an answer is one that the description promises. */
final class Fit {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Description description;
    private final boolean isWhole;
    private final List<String> wrong = new ArrayList<>();

    private Fit(Description description, boolean isWhole) {
        this.description = description;
        this.isWhole = isWhole;
    }

    /** What does not fit; nothing where all does. Who asks for some members may miss others. */
    static List<String> wrong(Description description, Request request, Answer answer) {
        var fit = new Fit(description, !request.path().matches(".*[?&]fields=.*"));
        fit.answer(request.operation().described().path("responses"), answer);
        return fit.wrong;
    }

    private void answer(JsonNode promised, Answer answer) {
        var exact = Integer.toString(answer.status());
        var family = answer.status() / 100 + "XX";
        if (!promised.has(exact) && !promised.has(family)) {
            wrong.add("a status that is not described: " + answer.status());
            return;
        }
        var content = promised.path(promised.has(exact) ? exact : family).path("content");
        var type = answer.header("Content-Type").split(";")[0].strip().toLowerCase(Locale.ROOT);
        if (type.isEmpty() || content.isEmpty()) {
            expect(type.isEmpty() == content.isEmpty(), exact, "is of type '" + type + "'");
            return;
        }
        var described = content.propertyStream().map(it -> it.getKey().split(";")[0]).toList();
        expect(described.contains(type), exact, "is of type " + type);
        if (type.endsWith("json") && content.has(type)) {
            value(content.path(type).path("schema"), answer.body(), "$");
        }
    }

    private void value(JsonNode schema, JsonNode value, String at) {
        var choices = description.choices(schema).toList();
        var fits = choices.stream().map(it -> tried(it, value, at)).toList();
        if (fits.stream().noneMatch(List::isEmpty)) {
            fits.stream().max((one, other) -> other.size() - one.size()).ifPresent(wrong::addAll);
        }
    }

    private List<String> tried(JsonNode schema, JsonNode value, String at) {
        var fit = new Fit(description, isWhole);
        fit.plain(schema, value, at);
        return fit.wrong;
    }

    private void plain(JsonNode schema, JsonNode value, String at) {
        if (schema.has("allOf")) {
            object(schema, value, at);
            return;
        }
        if (schema.has("enum")) {
            expect(schema.path("enum").valueStream().anyMatch(value::equals), at, "is " + value);
        }
        switch (schema.path("type").asString("")) {
            case "null" -> expect(value.isNull(), at, "is not null");
            case "string" -> text(schema, value, at);
            case "integer" -> number(schema, value, at, value.isIntegralNumber());
            case "number" -> number(schema, value, at, value.isNumber());
            case "boolean" -> expect(value.isBoolean(), at, "is " + value);
            case "array" -> {
                expect(value.isArray(), at, "is no list");
                value.valueStream().forEach(it -> value(schema.path("items"), it, at + "[]"));
            }
            case "object" -> object(schema, value, at);
            default -> {} // anything
        }
    }

    private void object(JsonNode schema, JsonNode value, String at) {
        expect(value.isObject(), at, "is " + value.getNodeType());
        var parts = description.parts(schema).toList();
        parts.stream()
                .filter(_ -> isWhole)
                .flatMap(it -> it.path("required").valueStream())
                .map(JsonNode::asString)
                .forEach(it -> expect(value.has(it), at, "has no " + it));
        var known = JSON.createObjectNode();
        parts.stream()
                .flatMap(it -> it.path("properties").propertyStream())
                .forEach(it -> known.set(it.getKey(), it.getValue()));
        var others = schema.path("additionalProperties");
        value.propertyStream()
                .forEach(it -> {
                    var inside = at + "." + it.getKey();
                    if (known.has(it.getKey())) {
                        value(known.path(it.getKey()), it.getValue(), inside);
                    } else if (others.isObject()) {
                        value(others, it.getValue(), inside);
                    } else {
                        expect(others.asBoolean(false), inside, "is not described");
                    }
                });
    }

    private void number(JsonNode schema, JsonNode value, String at, boolean isOne) {
        expect(isOne, at, "is " + value);
        if (isOne && schema.has("minimum")) {
            expect(value.asDouble() >= schema.path("minimum").asDouble(), at, "is " + value);
        }
        if (isOne && schema.has("maximum")) {
            expect(value.asDouble() <= schema.path("maximum").asDouble(), at, "is " + value);
        }
    }

    private void text(JsonNode schema, JsonNode value, String at) {
        expect(value.isString(), at, "is " + value);
        if (!value.isString()) {
            return;
        }
        var text = value.asString();
        if (schema.has("pattern")) {
            var pattern = Pattern.compile(schema.path("pattern").asString());
            expect(pattern.matcher(text).find(), at, "is '" + text + "', not " + pattern);
        }
        expect(text.length() <= schema.path("maxLength").asInt(Integer.MAX_VALUE), at, "is long");
        expect(isOf(schema.path("format").asString(""), text), at, "is '" + text + "'");
    }

    private static boolean isOf(String format, String text) {
        try {
            switch (format) {
                case "uuid" -> UUID.fromString(text);
                case "date" -> LocalDate.parse(text);
                case "date-time" -> OffsetDateTime.parse(text);
                default -> {} // said by the pattern, if at all
            }
            return true;
        } catch (IllegalArgumentException | DateTimeException e) {
            return false;
        }
    }

    private void expect(boolean isTrue, String at, String otherwise) {
        if (!isTrue) {
            wrong.add(at + " " + otherwise);
        }
    }
}
