package dev.skyledger.platform.web;

import java.time.Instant;
import java.time.LocalDate;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Reads what clients send: nothing is ignored, guessed or rounded. Writing is unchanged. */
final class StrictJson {

    private StrictJson() {}

    static JsonMapper of(JsonMapper json) {
        return json.rebuild()
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .addModule(
                        new SimpleModule("clean text")
                                .addDeserializer(String.class, new CleanText())
                                .addDeserializer(LocalDate.class, BoundedTime.DAY)
                                .addDeserializer(Instant.class, BoundedTime.MOMENT))
                .build();
    }
}
