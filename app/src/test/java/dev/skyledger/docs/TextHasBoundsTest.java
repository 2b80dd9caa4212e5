package dev.skyledger.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the description of the interface promises about the length of text. */
class TextHasBoundsTest {

    private static final JsonNode DOCUMENT =
            JsonMapper.shared().readTree(Path.of("../web/openapi.json").toFile());

    private record Parameter(String operation, JsonNode described) {

        String name() {
            return operation + " " + described.path("name").asString();
        }

        JsonNode schema() {
            var schema = resolved(described.path("schema"));
            return schema.has("items") ? resolved(schema.path("items")) : schema;
        }
    }

    private static JsonNode resolved(JsonNode schema) {
        return schema.has("$ref")
                ? DOCUMENT.at(schema.path("$ref").asString().substring(1))
                : schema;
    }

    private static Stream<Parameter> parameters() {
        return DOCUMENT.path("paths")
                .propertyStream()
                .flatMap(path ->
                        path.getValue()
                                .propertyStream()
                                .flatMap(operation ->
                                        operation
                                                .getValue()
                                                .path("parameters")
                                                .valueStream()
                                                .map(it ->
                                                        new Parameter(
                                                                operation.getKey()
                                                                        + " "
                                                                        + path.getKey(),
                                                                it))));
    }

    private static boolean isText(Parameter parameter) {
        var type = parameter.schema().path("type");
        return type.isArray()
                ? type.valueStream().anyMatch(it -> it.asString().equals("string"))
                : type.asString("").equals("string");
    }

    private static boolean isBounded(Parameter parameter) {
        var schema = parameter.schema();
        return schema.has("maxLength") || schema.has("enum") || schema.has("format");
    }

    @Test
    void no_text_in_an_address_or_a_header_is_without_bounds() {
        assertThat(parameters().filter(TextHasBoundsTest::isText))
                .hasSizeGreaterThan(100)
                .allSatisfy(it -> assertThat(isBounded(it)).as(it.name()).isTrue());
    }
}
