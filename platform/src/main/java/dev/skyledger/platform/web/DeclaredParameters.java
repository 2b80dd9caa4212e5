package dev.skyledger.platform.web;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.beans.BeanUtils;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;

/** The names of query parameters that one parameter of an endpoint reads. */
final class DeclaredParameters {

    private static final DefaultParameterNameDiscoverer NAMES =
            new DefaultParameterNameDiscoverer();

    private DeclaredParameters() {}

    static Stream<String> of(MethodParameter parameter) {
        var type = parameter.nestedIfOptional().getNestedParameterType();
        if (parameter.hasParameterAnnotation(RequestParam.class)
                || parameter.hasParameterAnnotation(RequestPart.class)) {
            return Stream.of(nameOf(parameter));
        }
        if (type == Paging.class) {
            return Stream.of("limit", "cursor");
        }
        var isModel = parameter.hasParameterAnnotation(ModelAttribute.class);
        if (!isModel && parameter.getParameterAnnotations().length > 0) {
            return Stream.of();
        }
        if (BeanUtils.isSimpleProperty(type)) {
            return Stream.of(nameOf(parameter));
        }
        return type.isRecord()
                ? Arrays.stream(type.getRecordComponents()).map(it -> it.getName())
                : Stream.of();
    }

    private static String nameOf(MethodParameter parameter) {
        parameter.initParameterNameDiscovery(NAMES);
        var declared = parameter.getParameterAnnotation(RequestParam.class);
        return declared != null && !declared.name().isEmpty()
                ? declared.name()
                : Objects.requireNonNullElse(parameter.getParameterName(), "");
    }
}
