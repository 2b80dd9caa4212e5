package dev.skyledger.platform.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.skyledger.contracts.shared.Money;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
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

    private final SchemaNames names = new SchemaNames();

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) {
            return null;
        }
        var java = types.constructType(type.getType());
        if (java.getRawClass() == Money.class) {
            context.defineModel("Money", ValueSchemas.money());
            return new Schema<>().$ref("#/components/schemas/Money");
        }
        if (!isOurs(java)) {
            return chain.next().resolve(type, context, chain);
        }
        var schema = chain.next().resolve(type.name(names.of(java)), context, chain);
        if (schema != null) {
            describe(java.getRawClass(), inFull(schema, context));
        }
        return schema;
    }

    private static boolean isOurs(JavaType type) {
        var raw = type.getRawClass();
        return raw.isRecord()
                && raw.getName().startsWith("dev.skyledger.")
                && !ValueSchemas.isOneValue(raw);
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
            var name = nameOf(part);
            var property = properties.get(name);
            if (property == null) {
                continue;
            }
            fill(part, property);
            if (!isNullable(part)) {
                require(schema, name);
            } else if (property.getAnyOf() == null) {
                properties.put(name, orNull(property));
            }
        }
    }

    private static String nameOf(RecordComponent part) {
        var declared = part.getAccessor().getAnnotation(JsonProperty.class);
        return declared == null || declared.value().isEmpty() ? part.getName() : declared.value();
    }

    private static boolean isNullable(RecordComponent part) {
        return part.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    /** A largest size alone says nothing of the smallest, which would be written down as zero. */
    private static void fill(RecordComponent part, Schema<?> property) {
        var accessor = part.getAccessor();
        if (accessor.isAnnotationPresent(NotEmpty.class) && property.getMaxItems() != null) {
            property.setMinItems(1);
        }
        if (accessor.isAnnotationPresent(NotBlank.class) && property.getMaxLength() != null) {
            property.setMinLength(1);
        }
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
