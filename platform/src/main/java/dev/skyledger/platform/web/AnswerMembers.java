package dev.skyledger.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.ResolvableType;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpEntity;
import org.springframework.web.bind.annotation.GetMapping;

/** The members that can be asked for one by one: those of an answer, or of a list's items. */
final class AnswerMembers {

    /** The query parameter that names some of them. */
    static final String PARAMETER = "fields";

    private static final String ITEMS = "items";

    private AnswerMembers() {}

    /** None where it is no reading of records. */
    static SequencedSet<String> of(Method method) {
        if (!AnnotatedElementUtils.hasAnnotation(method, GetMapping.class)) {
            return new LinkedHashSet<>();
        }
        var type = ResolvableType.forMethodReturnType(method);
        var answer = HttpEntity.class.isAssignableFrom(type.toClass()) ? type.getGeneric() : type;
        var one = isList(answer.toClass()) ? itemOf(answer) : answer.toClass();
        return isOurs(one) ? names(one) : new LinkedHashSet<>();
    }

    /** Those that somebody names; none where all are wanted. */
    static Set<String> askedFor(HttpServletRequest request) {
        var values = request.getParameterValues(PARAMETER);
        return values == null
                ? Set.of()
                : Arrays.stream(values)
                        .flatMap(value -> Arrays.stream(value.split(",", -1)))
                        .map(String::strip)
                        .collect(Collectors.toSet());
    }

    /** Whether these are some items, and where the list goes on if it does. */
    static boolean isList(Class<?> answer) {
        if (!answer.isRecord()) {
            return false;
        }
        var names = names(answer);
        return names.contains(ITEMS) && (names.size() == 1 || names.contains("nextCursor"));
    }

    private static Class<?> itemOf(ResolvableType list) {
        var items =
                Arrays.stream(list.toClass().getRecordComponents())
                        .filter(part -> part.getName().equals(ITEMS))
                        .findFirst()
                        .orElseThrow();
        return ResolvableType.forMethodReturnType(items.getAccessor(), list.toClass())
                .as(List.class)
                .getGeneric()
                .resolve(list.getGeneric().toClass());
    }

    private static boolean isOurs(Class<?> type) {
        return type.isRecord()
                && type.getName().startsWith("dev.skyledger.")
                && !ValueSchemas.isOneValue(type);
    }

    private static SequencedSet<String> names(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
