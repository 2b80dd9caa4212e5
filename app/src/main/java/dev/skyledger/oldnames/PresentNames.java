package dev.skyledger.oldnames;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What members and parameters are called now: {@code flight_id} is {@code flightId}. */
final class PresentNames {

    private static final Pattern NEXT_WORD = Pattern.compile("(?<=[a-z0-9])_([a-z0-9])");

    private static final Map<String, String> OTHERS =
            Map.of("source", "origin", "departure_ts", "departure", "arrival_ts", "arrival");

    private PresentNames() {}

    static String of(String name) {
        var other = OTHERS.get(name);
        return other == null
                ? NEXT_WORD.matcher(name).replaceAll(it -> it.group(1).toUpperCase(Locale.ROOT))
                : other;
    }

    /** The same JSON with every member under its present name, unless that is there as well. */
    static JsonNode in(JsonNode json) {
        return switch (json) {
            case ObjectNode object -> members(object);
            case ArrayNode array -> {
                var renamed = JsonNodeFactory.instance.arrayNode();
                array.forEach(it -> renamed.add(in(it)));
                yield renamed;
            }
            default -> json;
        };
    }

    static ObjectNode members(ObjectNode object) {
        var renamed = JsonNodeFactory.instance.objectNode();
        object.forEachEntry((name, value) -> {
            var present = of(name);
            renamed.set(object.has(present) ? name : present, in(value));
        });
        return renamed;
    }
}
