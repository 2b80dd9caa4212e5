package dev.skyledger.platform.web;

import dev.skyledger.platform.problem.ProblemDocument;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.DateTimeSchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Describes a problem with the members that some problems carry beside the usual ones. */
final class ProblemSchema {

    static final String NAME = "Problem";

    private static final List<String> OPTIONAL = List.of("errors", "details");

    private ProblemSchema() {}

    /** The schema of a problem, with those that it refers to. */
    static Map<String, Schema<?>> all() {
        var schemas = new HashMap<String, Schema<?>>();
        ModelConverters.getInstance(true).readAll(ProblemDocument.class).forEach(schemas::put);
        var problem = Objects.requireNonNull(schemas.remove("ProblemDocument"));
        problem.getProperties().remove("details"); // they are members themselves
        problem.required(
                problem.getRequired().stream().filter(it -> !OPTIONAL.contains(it)).toList());
        problem.additionalProperties(true);
        problem.addProperty("bookingId", new StringSchema().format("uuid"))
                .addProperty("flightId", new StringSchema().format("uuid"))
                .addProperty("reason", new StringSchema())
                .addProperty("available", new IntegerSchema())
                .addProperty("retryable", new BooleanSchema())
                .addProperty("payBy", new DateTimeSchema())
                .addProperty("offered", money())
                .addProperty("current", new Schema<>().anyOf(List.of(money(), new IntegerSchema())))
                .addProperty("candidates", new ArraySchema().items(new StringSchema()));
        schemas.put("Money", ValueSchemas.money());
        schemas.put(NAME, problem);
        return schemas;
    }

    private static Schema<?> money() {
        return new Schema<>().$ref("#/components/schemas/Money");
    }
}
