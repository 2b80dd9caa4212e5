package dev.skyledger.platform.web;

import dev.skyledger.contracts.shared.AirlineCode;
import dev.skyledger.contracts.shared.AirportCode;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.FareCode;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.contracts.shared.FlightNumber;
import dev.skyledger.contracts.shared.ItemId;
import dev.skyledger.contracts.shared.Locator;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.shared.PassengerId;
import dev.skyledger.contracts.shared.PaymentId;
import dev.skyledger.contracts.shared.TravellerId;
import dev.skyledger.platform.problem.ProblemDocument;
import dev.skyledger.platform.security.Caller;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The description of the interface that clients generate their code from. */
@Configuration(proxyBeanMethods = false)
class ApiDocument {

    private static final List<String> OPTIONAL = List.of("errors", "details");

    private static final String PROBLEM = "#/components/schemas/Problem";

    ApiDocument() {
        var values = SpringDocUtils.getConfig();
        List.of(
                        BookingId.class,
                        FlightId.class,
                        ItemId.class,
                        PassengerId.class,
                        PaymentId.class,
                        TravellerId.class)
                .forEach(id -> values.replaceWithSchema(id, new StringSchema().format("uuid")));
        values.replaceWithSchema(AirportCode.class, text("[A-Z]{3}", "LIS"))
                .replaceWithSchema(AirlineCode.class, text("[A-Z0-9]{2}", "TP"))
                .replaceWithSchema(
                        FlightNumber.class, text("[A-Z0-9]{2}[1-9][0-9]{0,3}[A-Z]?", "TP204"))
                .replaceWithSchema(FareCode.class, text("[A-Z0-9][A-Z0-9_-]{0,19}", "FLEX"))
                .replaceWithSchema(Locator.class, text("[2-9A-HJ-NP-Z]{6}", "K7M2QX"))
                .replaceWithSchema(Money.class, money())
                .addSimpleTypePredicateForParameterObject(ApiDocument::isOneValue)
                .addRequestWrapperToIgnore(Caller.class, Paging.class, Preference.class);
    }

    private static boolean isOneValue(Class<?> type) {
        return type.getName().startsWith("dev.skyledger.contracts.shared.");
    }

    private static Schema<?> text(String pattern, String example) {
        return new StringSchema().pattern("^" + pattern + "$").example(example);
    }

    private static Schema<?> money() {
        return new ObjectSchema()
                .addProperty("amount", text("-?\\d{1,13}(\\.\\d{1,3})?", "129.90"))
                .addProperty("currency", text("[A-Z]{3}", "EUR"))
                .required(List.of("amount", "currency"));
    }

    @Bean
    OpenAPI openApi() {
        var bearer =
                new SecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .bearerFormat("JWT");
        return new OpenAPI()
                .info(
                        new Info()
                                .title("Skyledger")
                                .version("1")
                                .description(
                                        "Search, book and run flights; every change is an event.")
                                .license(new License().name("Apache-2.0")))
                .servers(List.of(new Server().url("/")))
                .components(new Components().addSecuritySchemes("bearer", bearer))
                .addSecurityItem(new SecurityRequirement().addList("bearer"));
    }

    @Bean
    OperationCustomizer conventionalParameters() {
        return (operation, method) -> {
            var types = Arrays.asList(method.getMethod().getParameterTypes());
            if (types.contains(Paging.class)) {
                operation.addParametersItem(query("limit", limit()));
                operation.addParametersItem(query("cursor", new StringSchema()));
            }
            if (types.contains(Preference.class)) {
                operation.addParametersItem(
                        new Parameter()
                                .in("header")
                                .name("Prefer")
                                .example("wait=10")
                                .schema(new StringSchema()));
            }
            return operation;
        };
    }

    private static Parameter query(String name, Schema<?> schema) {
        return new Parameter().in("query").name(name).schema(schema);
    }

    private static Schema<?> limit() {
        var limit = new IntegerSchema();
        limit.minimum(BigDecimal.ONE).maximum(BigDecimal.valueOf(100));
        limit.setDefault(20);
        return limit;
    }

    @Bean
    OpenApiCustomizer describedProblems() {
        return document -> {
            var schemas =
                    new HashMap<>(ModelConverters.getInstance(true).readAll(ProblemDocument.class));
            var problem = Objects.requireNonNull(schemas.remove("ProblemDocument"));
            problem.getProperties().remove("details"); // they are members themselves
            problem.required(
                    problem.getRequired().stream().filter(it -> !OPTIONAL.contains(it)).toList());
            problem.additionalProperties(true);
            schemas.put("Problem", problem);
            schemas.forEach(document.getComponents()::addSchemas);
            document.getPaths().values().stream()
                    .flatMap(path -> path.readOperations().stream())
                    .forEach(operation ->
                            operation
                                    .getResponses()
                                    .addApiResponse("4XX", problem("Refused"))
                                    .addApiResponse("5XX", problem("Failed")));
        };
    }

    private static ApiResponse problem(String description) {
        var content =
                new Content()
                        .addMediaType(
                                "application/problem+json",
                                new MediaType().schema(new Schema<>().$ref(PROBLEM)));
        return new ApiResponse().description(description).content(content);
    }
}
