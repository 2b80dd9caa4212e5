package dev.skyledger.platform.web;

import dev.skyledger.platform.security.Caller;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.util.StringUtils;

/** The description of the interface that clients generate their code from. */
@Configuration(proxyBeanMethods = false)
class ApiDocument {

    private static final String PROBLEM = "#/components/schemas/" + ProblemSchema.NAME;

    ApiDocument() {
        ValueSchemas.register();
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(
                        Caller.class, Paging.class, Preference.class, HttpHeaders.class);
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
    OpenApiCustomizer describedProblems() {
        return document -> {
            ProblemSchema.all().forEach(document.getComponents()::addSchemas);
            document.getPaths().values().stream()
                    .flatMap(path -> path.readOperations().stream())
                    .forEach(operation ->
                            operation
                                    .getResponses()
                                    .addApiResponse("4XX", problem("Refused"))
                                    .addApiResponse("5XX", problem("Failed")));
        };
    }

    /** A second path of the same use case is named after that path too. */
    @Bean
    OpenApiCustomizer uniqueNames() {
        return document -> {
            var taken = new HashSet<String>();
            new TreeMap<>(document.getPaths())
                    .forEach((path, item) ->
                            item.readOperations()
                                    .forEach(operation -> name(operation, path, taken)));
        };
    }

    private static void name(Operation operation, String path, HashSet<String> taken) {
        if (!taken.add(operation.getOperationId())) {
            var last = StringUtils.capitalize(path.substring(path.lastIndexOf('/') + 1));
            operation.setOperationId(operation.getOperationId() + last);
            taken.add(operation.getOperationId());
        }
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
