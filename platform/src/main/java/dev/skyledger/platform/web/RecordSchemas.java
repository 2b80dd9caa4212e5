package dev.skyledger.platform.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Describes what a record says by itself: each part is there, unless it is declared nullable. */
@Component
class RecordSchemas implements ModelConverter {

    private final ObjectMapper types = Json31.mapper();

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) {
            return null;
        }
        var schema = chain.next().resolve(type, context, chain);
        var raw = types.constructType(type.getType()).getRawClass();
        if (schema != null && raw.isRecord() && raw.getName().startsWith("dev.skyledger.")) {
            describe(raw, inFull(schema, context));
        }
        return schema;
    }

    private static Schema<?> inFull(Schema<?> schema, ModelConverterContext context) {
        var reference = schema.get$ref();
        if (reference == null) {
            return schema;
        }
        var name = reference.substring(reference.lastIndexOf('/') + 1);
        return context.getDefinedModels().getOrDefault(name, schema);
    }

    private static void describe(Class<?> type, Schema<?> schema) {
        var properties = schema.getProperties();
        if (properties == null) {
            return;
        }
        for (var part : type.getRecordComponents()) {
            var property = properties.get(part.getName());
            if (property == null) {
                continue;
            }
            if (!isNullable(part)) {
                require(schema, part.getName());
            } else if (property.getAnyOf() == null) {
                properties.put(part.getName(), orNull(property));
            }
        }
    }

    private static boolean isNullable(RecordComponent part) {
        return part.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static void require(Schema<?> schema, String name) {
        if (schema.getRequired() == null || !schema.getRequired().contains(name)) {
            schema.addRequiredItem(name);
        }
    }

    private static Schema<?> orNull(Schema<?> property) {
        var nothing = new Schema<>().types(Set.of("null"));
        return new Schema<>().anyOf(List.of(property, nothing));
    }
}
