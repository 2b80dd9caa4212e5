package dev.skyledger.platform.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.Objects;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Writes into the description how long each text in an address or a header may be. */
@Component
class TextSchemas implements OpenApiCustomizer {

    @Override
    public void customise(OpenAPI document) {
        document.getPaths().values().stream()
                .map(PathItem::readOperations)
                .flatMap(operations -> operations.stream())
                .flatMap(TextSchemas::parameters)
                .forEach(TextSchemas::bound);
    }

    private static Stream<Parameter> parameters(Operation operation) {
        return operation.getParameters() == null
                ? Stream.of()
                : operation.getParameters().stream().filter(it -> it.getSchema() != null);
    }

    private static void bound(Parameter parameter) {
        var schema = parameter.getSchema();
        var text = schema.getItems() == null ? schema : schema.getItems();
        if (isText(text) && text.getMaxLength() == null) {
            text.setMaxLength(TextBounds.most(parameter.getName()));
        }
    }

    private static boolean isText(Schema<?> schema) {
        return schema.get$ref() == null
                && schema.getEnum() == null
                && schema.getFormat() == null
                && (Objects.equals("string", schema.getType())
                        || schema.getTypes() != null && schema.getTypes().contains("string"));
    }
}
