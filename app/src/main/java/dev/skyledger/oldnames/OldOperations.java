package dev.skyledger.oldnames;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.StringUtils;

/** Describes old calls beside the present ones, as what nobody should begin to use. */
@Configuration(proxyBeanMethods = false)
class OldOperations {

    /** A bean of a method, so that it comes when it is known what is public. */
    @Bean
    OpenApiCustomizer oldNames() {
        return document -> OldCalls.ALL.forEach(call -> describe(call, document.getPaths()));
    }

    private static void describe(OldCall call, Paths paths) {
        var item = call.present() == null ? null : paths.get(call.present());
        var method = HttpMethod.valueOf(call.method());
        var present = item == null ? null : item.readOperationsMap().get(method);
        if (present == null || call.path().equals(call.present())) {
            return;
        }
        paths.computeIfAbsent(call.path(), _ -> new PathItem())
                .operation(method, deprecated(call, present));
    }

    private static Operation deprecated(OldCall call, Operation present) {
        return new Operation()
                .operationId(nameOf(call))
                .tags(List.of("old-names"))
                .deprecated(true)
                .summary("Old name of %s %s".formatted(call.method(), call.present()))
                .parameters(present.getParameters())
                .requestBody(present.getRequestBody())
                .responses(isLogin(call) ? withToken(present) : present.getResponses())
                .security(call.needsToken() ? null : present.getSecurity());
    }

    private static boolean isLogin(OldCall call) {
        return (OldCall.API + "/auth/login").equals(call.present());
    }

    /** The access token has its old name, too. */
    private static ApiResponses withToken(Operation login) {
        var all = new ApiResponses();
        all.putAll(login.getResponses());
        var token =
                new Schema<>()
                        .types(Set.of("object"))
                        .addProperty("token", new Schema<>().types(Set.of("string")));
        var tokens = new Schema<>().$ref("#/components/schemas/SessionTokens");
        var content =
                new Content()
                        .addMediaType(
                                "application/json",
                                new MediaType()
                                        .schema(
                                                new Schema<>()
                                                        .addAllOfItem(tokens)
                                                        .addAllOfItem(token)));
        all.addApiResponse("200", new ApiResponse().description("OK").content(content));
        return all;
    }

    private static String nameOf(OldCall call) {
        var words = (call.method().toLowerCase(Locale.ROOT) + call.path()).split("[^A-Za-z0-9]+");
        return Arrays.stream(words)
                .map(StringUtils::capitalize)
                .collect(Collectors.joining("", "old", ""));
    }
}
