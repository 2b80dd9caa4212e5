package dev.skyledger.platform.log;

import java.util.List;
import org.axonframework.eventhandling.EventBusSpanFactory;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.AbstractEventStore;
import org.axonframework.monitoring.MessageMonitor;
import org.jspecify.annotations.Nullable;

/** Axon's event store on the log: readers are woken by every commit, here and on other nodes. */
class LogEventStore extends AbstractEventStore {

    private final LogEngine engine;
    private final AppendedHead appended;
    private final Tail tail;

    LogEventStore(
            LogEngine engine,
            AppendedHead appended,
            Tail tail,
            MessageMonitor<? super EventMessage<?>> monitor,
            EventBusSpanFactory spans) {
        super(new Builder(engine, monitor, spans));
        this.engine = engine;
        this.appended = appended;
        this.tail = tail;
    }

    @Override
    public TrackingEventStream openStream(@Nullable TrackingToken token) {
        tail.start();
        return new LogStream(engine, tail, LogEngine.position(token));
    }

    @Override
    protected void afterCommit(List<? extends EventMessage<?>> events) {
        tail.wake(appended.lastAppended());
    }

    private static final class Builder extends AbstractEventStore.Builder {

        Builder(
                LogEngine engine,
                MessageMonitor<? super EventMessage<?>> monitor,
                EventBusSpanFactory spans) {
            storageEngine(engine);
            messageMonitor(monitor);
            spanFactory(spans);
        }
    }
}
