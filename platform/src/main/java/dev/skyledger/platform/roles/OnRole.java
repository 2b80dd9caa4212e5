package dev.skyledger.platform.roles;

import java.util.Arrays;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Compares the roles that a bean asks for with those of the process. */
class OnRole implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        var asked =
                metadata.getAnnotations()
                        .get(ConditionalOnRole.class)
                        .getEnumArray("value", Role.class);
        return Arrays.stream(asked).anyMatch(Role.of(context.getEnvironment())::contains);
    }
}
