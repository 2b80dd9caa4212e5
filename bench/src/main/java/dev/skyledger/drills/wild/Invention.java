package dev.skyledger.drills.wild;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Makes up what a schema asks for: mostly right, of things that are there, and now and then not.
 */
record Invention(Description description, Memory memory, RandomGenerator chance) {

    private static final int DEEPEST = 8;

    private static final List<String> CARDS =
            List.of("tok_ok", "tok_declined", "tok_action_required", "tok_insufficient_funds");

    /** What nobody in their right mind sends. */
    private static final List<Object> NASTY =
            List.of(
                    "",
                    " ",
                    "\u0000",
                    "x".repeat(10_000),
                    "✈️ Łódź",
                    "' or 1=1 --",
                    "2026-02-30",
                    -1,
                    0,
                    2_147_483_648L,
                    1e300,
                    "9999999999999.999",
                    true,
                    List.of(),
                    new LinkedHashMap<String, Object>(),
                    List.of(List.of(List.of(List.of("deep")))));

    boolean oneIn(int many) {
        return chance.nextInt(many) == 0;
    }

    Object nasty() {
        return NASTY.get(chance.nextInt(NASTY.size()));
    }

    /** A value for a member or a parameter of this name. */
    @Nullable Object value(String name, JsonNode asked, int depth) {
        var choices = description.choices(asked).filter(it -> !isNull(it)).toList();
        if (choices.isEmpty() || depth > DEEPEST) {
            return null;
        }
        if (oneIn(60)) {
            return nasty();
        }
        var schema = choices.get(chance.nextInt(choices.size()));
        if (schema.has("enum")) {
            var all = schema.path("enum");
            return all.path(chance.nextInt(all.size())).asString();
        }
        return switch (schema.path("type").asString("")) {
            case "object" -> object(schema, depth);
            case "array" -> list(name, schema, depth);
            case "integer", "number" -> number(schema);
            case "boolean" -> chance.nextBoolean();
            default -> text(name, schema);
        };
    }

    private static boolean isNull(JsonNode schema) {
        return schema.path("type").asString("").equals("null");
    }

    private LinkedHashMap<String, Object> object(JsonNode schema, int depth) {
        var made = new LinkedHashMap<String, Object>();
        var required = schema.path("required").valueStream().map(JsonNode::asString).toList();
        schema.path("properties")
                .propertyStream()
                .forEach(it -> {
                    var isIn = required.contains(it.getKey()) ? !oneIn(40) : oneIn(3 + depth);
                    var value = isIn ? value(it.getKey(), it.getValue(), depth + 1) : null;
                    if (value != null) {
                        made.put(it.getKey(), value);
                    }
                });
        if (oneIn(40)) {
            made.put("unheardOf", nasty());
        }
        return made;
    }

    private List<?> list(String name, JsonNode schema, int depth) {
        var least = schema.path("minItems").asInt(0);
        var many = least + (oneIn(3) ? chance.nextInt(3) : 0);
        return IntStream.range(0, oneIn(50) ? 50 : many)
                .boxed()
                .flatMap(_ -> Stream.ofNullable(value(name, schema.path("items"), depth + 1)))
                .toList();
    }

    private long number(JsonNode schema) {
        var least = schema.path("minimum").asLong(0);
        var most = Math.min(schema.path("maximum").asLong(200), least + 400);
        return chance.nextLong(least, Math.max(least, most) + 1);
    }

    String text(String name, JsonNode schema) {
        var known = memory.of(name, chance);
        if (known.isPresent() && !oneIn(5)) {
            return known.get();
        }
        if (name.equals("token") && !oneIn(5)) {
            return CARDS.get(chance.nextInt(CARDS.size()));
        }
        if (schema.has("pattern")) {
            return Words.like(schema.path("pattern").asString(), chance);
        }
        return switch (schema.path("format").asString("")) {
            case "uuid" -> new UUID(chance.nextLong(), chance.nextLong()).toString();
            case "date" -> day().toString();
            case "date-time" -> Instant.ofEpochSecond(chance.nextLong(4_000_000_000L)).toString();
            case "email" -> Words.like("[a-z]{3,9}", chance) + "@example.org";
            default -> schema.path("example").asString(Words.like("[a-zA-Z ]{1,12}", chance));
        };
    }

    private LocalDate day() {
        return LocalDate.of(2026, 1, 1).plusDays(chance.nextInt(25_000));
    }
}
