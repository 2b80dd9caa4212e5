package dev.skyledger.platform.log;

import dev.skyledger.contracts.shared.Uuid7;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who does what is done now, on whose behalf, why, and through which channel. Bound around the work
 * of a request or a job, it is put on every command that is sent inside, and from there on every
 * event.
 */
public record Provenance(
        Actor actor,
        @Nullable String onBehalfOf,
        @Nullable String reason,
        String channel,
        String correlationId,
        @Nullable String causationId,
        String traceId) {

    public static final String ACTOR = "actor";
    public static final String ON_BEHALF_OF = "onBehalfOf";
    public static final String REASON = "reason";
    public static final String CHANNEL = "channel";
    public static final String CORRELATION = "correlationId";
    public static final String CAUSATION = "causationId";
    public static final String TRACE = "traceId";
    public static final String COMMAND = "commandId";

    /** The channel through which suppliers set fares. */
    public static final String SUPPLIER = "supplier";

    private static final ScopedValue<Provenance> CURRENT = ScopedValue.newInstance();

    /** A request of this trace begins something new. */
    public static Provenance of(Actor actor, String channel, String traceId) {
        return new Provenance(actor, null, null, channel, Uuid7.next(), null, traceId);
    }

    /** Something begins by itself, such as a sweep or the answer of a provider. */
    public static Provenance as(Actor actor, String channel) {
        return of(actor, channel, newTrace());
    }

    /** What goes on is a consequence of something earlier, whose correlation it keeps. */
    public Provenance following(String correlation, String causation) {
        return new Provenance(actor, onBehalfOf, reason, channel, correlation, causation, traceId);
    }

    /** The same, done for somebody else, who may ask why. */
    public Provenance onBehalfOf(String traveller, String reason) {
        return new Provenance(
                actor, traveller, reason, channel, correlationId, causationId, traceId);
    }

    /** The same, with a reason. */
    public Provenance because(String reason) {
        return new Provenance(
                actor, onBehalfOf, reason, channel, correlationId, causationId, traceId);
    }

    /** What is bound here, or null. */
    public static @Nullable Provenance current() {
        return CURRENT.isBound() ? CURRENT.get() : null;
    }

    /** Binds this while the work runs. */
    public void run(Runnable work) {
        ScopedValue.where(CURRENT, this).run(work);
    }

    /** Binds this while the work runs, and passes on what it returns or throws. */
    public <R extends @Nullable Object, X extends Throwable> R call(
            ScopedValue.CallableOp<? extends R, X> work) throws X {
        return ScopedValue.where(CURRENT, this).call(work);
    }

    Map<String, Object> asMetadata() {
        var metadata = new LinkedHashMap<String, Object>();
        metadata.put(ACTOR, actor.asMetadata());
        metadata.put(CHANNEL, channel);
        metadata.put(CORRELATION, correlationId);
        metadata.put(TRACE, traceId);
        if (onBehalfOf != null) {
            metadata.put(ON_BEHALF_OF, onBehalfOf);
        }
        if (reason != null) {
            metadata.put(REASON, reason);
        }
        if (causationId != null) {
            metadata.put(CAUSATION, causationId);
        }
        return metadata;
    }

    static String newTrace() {
        return Uuid7.next().replace("-", "");
    }
}
