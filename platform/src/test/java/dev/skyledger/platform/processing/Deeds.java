package dev.skyledger.platform.processing;

import dev.skyledger.platform.processing.Views.Thing;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;

/** Does something in the world for each thing, which must not be done twice. */
@ProcessingGroup("things")
@DisallowReplay
final class Deeds {

    final List<Thing> done = new CopyOnWriteArrayList<>();

    @EventHandler
    void on(Thing event) {
        done.add(event);
    }
}
