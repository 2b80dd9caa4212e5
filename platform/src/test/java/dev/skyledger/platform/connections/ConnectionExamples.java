package dev.skyledger.platform.connections;

import dev.skyledger.platform.reference.PlacesExamples;
import java.time.Duration;

/** The rules as they are where nobody set others, for tests elsewhere. */
public final class ConnectionExamples {

    public static final ConnectionRules RULES =
            new ConnectionRules(
                    PlacesExamples.BUNDLED, new ConnectionPolicy(Duration.ofHours(12), 1.8, 600));

    private ConnectionExamples() {}
}
