package dev.skyledger.platform.web;

import com.fasterxml.jackson.databind.JavaType;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Names the shapes of the interface so that no two share a name. */
final class SchemaNames {

    private final Map<String, String> owners = new ConcurrentHashMap<>();

    String of(JavaType type) {
        var name = simple(type);
        var owner = owners.putIfAbsent(name, type.toCanonical());
        if (owner != null && !owner.equals(type.toCanonical())) {
            throw new IllegalStateException(
                    "both %s and %s would be called %s: rename one"
                            .formatted(owner, type.toCanonical(), name));
        }
        return name;
    }

    /** A part that is one plain word is named after its whole as well, a page after its items. */
    private static String simple(JavaType type) {
        var raw = type.getRawClass();
        if (type.containedTypeCount() == 1) {
            return simple(type.containedType(0)) + raw.getSimpleName();
        }
        var whole = raw.getEnclosingClass();
        var name = raw.getSimpleName();
        if (whole == null || name.matches("[A-Z][a-z]+[A-Z].*")) {
            return name;
        }
        var owner = whole.getSimpleName().replaceFirst("Endpoint$", "");
        return name.startsWith(owner) ? name : owner + name;
    }
}
