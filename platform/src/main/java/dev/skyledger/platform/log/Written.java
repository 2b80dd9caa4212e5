package dev.skyledger.platform.log;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;

/**
 * What has to be true of an event so that readers may be given it as it was written. It is asked
 * only where assertions are on, as in tests.
 */
final class Written {

    private Written() {}

    /** Whether reading it back gives the same, and nothing in it can change until it is read. */
    static boolean isAsRead(EventMessage<?> event, Chain.Link link, Serializer serializer) {
        var stored =
                new SimpleSerializedObject<>(
                        link.payload(), byte[].class, link.type(), link.revision());
        return event.getPayload().equals(serializer.deserialize(stored))
                && isFixed(event.getPayload());
    }

    private static boolean isFixed(@Nullable Object part) {
        return switch (part) {
            case Record its ->
                    Arrays.stream(its.getClass().getRecordComponents())
                            .allMatch(component -> isFixed(value(its, component)));
            case Collection<?> its -> cannotChange(its) && its.stream().allMatch(Written::isFixed);
            case Map<?, ?> its ->
                    cannotChange(its) && its.values().stream().allMatch(Written::isFixed);
            case null, default -> true;
        };
    }

    private static boolean cannotChange(Object elements) {
        var name = elements.getClass().getName();
        return name.startsWith("java.util.ImmutableCollections$")
                || name.startsWith("java.util.Collections$");
    }

    private static @Nullable Object value(Record whole, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(whole);
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
