package dev.skyledger.platform.log;

import java.util.Set;

/**
 * Streams that the running batch of commands has just looked for and not found. Nobody reads them
 * again before they are begun; who begins one that another node began meanwhile meets a conflict.
 */
public final class EmptyStreams {

    private static final ScopedValue<Set<String>> KNOWN = ScopedValue.newInstance();

    private EmptyStreams() {}

    /** Does the work in the knowledge that these streams have no events. */
    public static <R, X extends Throwable> R knowing(
            Set<String> streams, ScopedValue.CallableOp<? extends R, X> work) throws X {
        return ScopedValue.where(KNOWN, streams).call(work);
    }

    static boolean has(String stream) {
        return KNOWN.isBound() && KNOWN.get().contains(stream);
    }
}
