package dev.skyledger.platform.log;

import java.util.LinkedHashMap;
import java.util.Map;

/** Who did something. */
public record Actor(Kind kind, String id, String role) {

    /** The kinds of those who act. */
    public enum Kind {
        TRAVELLER,
        STAFF,
        SYSTEM,
        PROVIDER
    }

    /** The application itself, by the name of its part. */
    public static Actor system(String part) {
        return new Actor(Kind.SYSTEM, part, "SYSTEM");
    }

    /** Somebody outside that answers us, such as a payment provider. */
    public static Actor provider(String name) {
        return new Actor(Kind.PROVIDER, name, "PROVIDER");
    }

    Map<String, String> asMetadata() {
        var metadata = new LinkedHashMap<String, String>();
        metadata.put("kind", kind.name());
        metadata.put("id", id);
        metadata.put("role", role);
        return metadata;
    }
}
