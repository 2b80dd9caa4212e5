package dev.skyledger.platform.processing;

import com.zaxxer.hikari.HikariDataSource;
import dev.skyledger.platform.processing.Views.Thing;
import java.util.List;
import java.util.Map;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;

/** Cannot bear the number one. */
@ProcessingGroup("numbers")
final class Numbers {

    private final Rows rows;

    Numbers(HikariDataSource database) {
        rows = new CollectedTables(database).rows("things", List.of("stream", "number"));
    }

    @EventHandler
    void on(Thing event) {
        if (event.number() == 1) {
            throw new IllegalStateException("one");
        }
        rows.put(Map.of("stream", event.stream(), "number", event.number()));
    }
}
