package dev.skyledger.drills.wild;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What an instance says of its own interface. */
public record Description(JsonNode document) {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    /** One method of one path. */
    public record Operation(String method, String path, JsonNode described) {

        /** Where it is found, as the description has it. */
        public String name() {
            return method + " " + path;
        }

        /** Whether it takes JSON. */
        public boolean readsJson() {
            return described.path("requestBody").path("content").has("application/json");
        }

        /** Whether it answers a page at a time. */
        public boolean hasPages() {
            return parameters().stream()
                    .anyMatch(it -> it.path("name").asString().equals("cursor"));
        }

        List<JsonNode> parameters() {
            return described.path("parameters").valueStream().toList();
        }
    }

    public List<Operation> operations() {
        return document.path("paths")
                .propertyStream()
                .flatMap(path ->
                        path.getValue()
                                .propertyStream()
                                .filter(it -> METHODS.contains(it.getKey()))
                                .map(it -> operation(path.getKey(), it.getKey(), it.getValue())))
                .toList();
    }

    private static Operation operation(String path, String method, JsonNode described) {
        return new Operation(method.toUpperCase(Locale.ROOT), path, described);
    }

    /** The schema itself where this only names it. */
    JsonNode schema(JsonNode schema) {
        var now = schema;
        while (now.has("$ref")) {
            now = document.at(now.path("$ref").asString().substring(1));
        }
        return now;
    }

    /** The schemas of which one must fit; the schema itself where there is no choice. */
    Stream<JsonNode> choices(JsonNode schema) {
        var now = schema(schema);
        return Stream.of("anyOf", "oneOf")
                .filter(now::has)
                .findFirst()
                .map(it -> now.path(it).valueStream().map(this::schema))
                .orElseGet(() -> Stream.of(now));
    }

    /** The schemas that an object is described by together. */
    Stream<JsonNode> parts(JsonNode schema) {
        var now = schema(schema);
        return now.has("allOf")
                ? Stream.concat(
                        Stream.of(now), now.path("allOf").valueStream().flatMap(this::parts))
                : Stream.of(now);
    }
}
