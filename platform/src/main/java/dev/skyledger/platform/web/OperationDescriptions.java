package dev.skyledger.platform.web;

import dev.skyledger.platform.idempotency.Idempotency;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.beans.Introspector;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.HandlerMethod;

/** Names each use case after its endpoint, and tells what all endpoints of its kind understand. */
@Component
class OperationDescriptions implements OperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        var endpoint = method.getBeanType();
        operation.setOperationId(idOf(endpoint, method.getMethod()));
        operation.setTags(List.of(lastPart(endpoint.getPackageName())));
        var types = Arrays.asList(method.getMethod().getParameterTypes());
        if (types.contains(Paging.class)) {
            operation.addParametersItem(query("limit", limit()));
            operation.addParametersItem(query("cursor", new StringSchema()));
        }
        if (types.contains(Preference.class)) {
            operation.addParametersItem(header("Prefer", new StringSchema()).example("wait=10"));
        }
        if (answersOnce(endpoint)) {
            operation.addParametersItem(
                    header("Idempotency-Key", new StringSchema().maxLength(255)));
        }
        var members = AnswerMembers.of(method.getMethod());
        if (!members.isEmpty()) {
            operation.addParametersItem(fields(members));
        }
        if (method.hasMethodAnnotation(SeenLater.class)) {
            describeSeenLater(operation.getResponses());
        }
        if (operation.getParameters() != null) {
            operation.getParameters().stream()
                    .filter(parameter -> "If-Match".equals(parameter.getName()))
                    .forEach(parameter -> parameter.required(true).example("\"3\""));
        }
        return operation;
    }

    /** With what is answered otherwise, as far as it is known. */
    private static void describeSeenLater(ApiResponses responses) {
        var usual = responses.values().iterator().next();
        responses.addApiResponse(
                "202",
                new ApiResponse()
                        .description("Done; reads show it in a moment")
                        .content(usual.getContent()));
    }

    private static String idOf(Class<?> endpoint, Method method) {
        var uses =
                Arrays.stream(endpoint.getDeclaredMethods())
                        .filter(it -> AnnotatedElementUtils.hasAnnotation(it, RequestMapping.class))
                        .count();
        return uses > 1
                ? method.getName()
                : Introspector.decapitalize(endpoint.getSimpleName().replaceFirst("Endpoint$", ""));
    }

    private static String lastPart(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static boolean answersOnce(Class<?> endpoint) {
        return Arrays.stream(endpoint.getDeclaredFields())
                .anyMatch(field -> field.getType() == Idempotency.class);
    }

    private static Parameter query(String name, Schema<?> schema) {
        return new Parameter().in("query").name(name).schema(schema);
    }

    private static Parameter fields(Collection<String> members) {
        var names = new StringSchema();
        members.forEach(names::addEnumItem);
        return query(AnswerMembers.PARAMETER, new ArraySchema().items(names))
                .style(Parameter.StyleEnum.FORM)
                .explode(false)
                .description(
                        "Only these members, with commas between them; of a list, of its items");
    }

    private static Parameter header(String name, Schema<?> schema) {
        return new Parameter().in("header").name(name).schema(schema);
    }

    private static Schema<?> limit() {
        var limit = new IntegerSchema();
        limit.minimum(BigDecimal.ONE).maximum(BigDecimal.valueOf(100));
        limit.setDefault(20);
        return limit;
    }
}
