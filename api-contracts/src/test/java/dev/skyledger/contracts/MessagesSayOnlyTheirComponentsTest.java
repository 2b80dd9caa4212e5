package dev.skyledger.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class MessagesSayOnlyTheirComponentsTest {

    record Talkative(long minor) {
        public boolean isZero() {
            return minor == 0;
        }
    }

    @Test
    void no_method_of_a_message_becomes_a_member_of_its_json() {
        assertThat(Messages.records().stream().flatMap(type -> extra(type).stream())).isEmpty();
    }

    @Test
    void a_method_that_would_is_found() {
        assertThat(extra(Talkative.class)).hasSize(1);
    }

    private static List<Method> extra(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.getParameterCount() == 0)
                .filter(method -> method.getName().matches("(is|get)[A-Z].*"))
                .filter(method -> !method.isAnnotationPresent(JsonIgnore.class))
                .filter(_ -> !type.isAnnotationPresent(JsonAutoDetect.class))
                .toList();
    }
}
