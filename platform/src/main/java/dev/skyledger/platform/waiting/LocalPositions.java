package dev.skyledger.platform.waiting;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;

/**
 * What the processors of this node know of the segments that are theirs: newer than the tokens, for
 * a segment that has nothing to do writes its token only now and then.
 */
class LocalPositions implements ViewPositions {

    private final Supplier<EventProcessingConfiguration> processing;

    LocalPositions(Supplier<EventProcessingConfiguration> processing) {
        this.processing = processing;
    }

    /** All views that this node could have segments of. */
    Set<String> views() {
        return processing.get().eventProcessors().keySet();
    }

    @Override
    public Map<String, Map<Integer, Long>> of(Collection<String> views) {
        var positions = new HashMap<String, Map<Integer, Long>>();
        for (var view : views) {
            processing
                    .get()
                    .eventProcessor(view, StreamingEventProcessor.class)
                    .ifPresent(processor -> positions.put(view, segmentsOf(processor)));
        }
        return positions;
    }

    private static Map<Integer, Long> segmentsOf(StreamingEventProcessor processor) {
        var segments = new HashMap<Integer, Long>();
        processor
                .processingStatus()
                .forEach((segment, status) ->
                        segments.put(segment, status.getCurrentPosition().orElse(0)));
        return segments;
    }
}
