package dev.skyledger.platform.processing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

/**
 * Makes one view anew from the log in the transaction of the thread: whoever reads meanwhile sees
 * the view as it was, and then as the log has it. Both are compared at the same position.
 */
final class ViewRebuild {

    private static final int PATIENCE_SECONDS = 10;

    private final StreamableMessageSource<TrackedEventMessage<?>> log;
    private final TokenStore tokens;
    private final ViewTables tables;
    private final ParkingProcessor view;
    private final int batch;

    ViewRebuild(
            StreamableMessageSource<TrackedEventMessage<?>> log,
            TokenStore tokens,
            ViewTables tables,
            ParkingProcessor view,
            int batch) {
        this.log = log;
        this.tokens = tokens;
        this.tables = tables;
        this.view = view;
        this.batch = batch;
    }

    @Nullable Rebuilt run() {
        var name = view.getName();
        tables.takeTokens(name);
        var segments = tokens.fetchSegments(name);
        var read = new ArrayList<@Nullable TrackingToken>();
        for (var segment : segments) {
            read.add(tokens.fetchToken(name, segment));
        }
        var head = log.createHeadToken();
        if (head == null || head.position().isEmpty()) {
            return null; // nothing ever happened
        }
        for (var number = 0; number < segments.length; number++) {
            var segment = Segment.computeSegment(segments[number], segments);
            handle(read.get(number), head, segment, it -> it);
        }
        var shown = tables.of(name);
        tables.remember(shown);
        tables.unpark(name);
        view.forget();
        handle(
                null,
                head,
                Segment.ROOT_SEGMENT,
                it ->
                        it.withTrackingToken(
                                ReplayToken.createReplayToken(head, it.trackingToken())));
        for (var segment : segments) {
            tokens.storeToken(head, name, segment);
        }
        return tables.compare(name, shown, head.position().getAsLong());
    }

    /** Every event after one position, up to another that the log has. */
    private void handle(
            @Nullable TrackingToken after,
            TrackingToken head,
            Segment segment,
            UnaryOperator<TrackedEventMessage<?>> as) {
        var last = head.position().orElseThrow();
        var reached = after == null ? -1 : after.position().orElse(-1);
        try (var stream = log.openStream(after)) {
            List<TrackedEventMessage<?>> events = new ArrayList<>();
            while (reached < last) {
                if (!stream.hasNextAvailable(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                    throw new IllegalStateException("the log ends at " + reached);
                }
                var event = stream.nextAvailable();
                reached = event.trackingToken().position().orElseThrow();
                if (reached <= last) {
                    events.add(as.apply(event));
                }
                if (events.size() >= batch || reached >= last) {
                    view.handleTogether(events, segment);
                    events.clear();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped in the middle", e);
        }
    }
}
