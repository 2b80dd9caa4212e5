package dev.skyledger.platform.bus;

import java.util.Collection;
import java.util.Map;

/** How far the streams in the log are, whoever wrote them. */
public interface LastSequences {

    /** The last sequence number of each of these streams, read in one statement. */
    Map<String, Long> of(Collection<String> streams);

    /** Whether it costs next to nothing to ask for streams that may not be there. */
    default boolean isCheap() {
        return false;
    }

    /**
     * Makes other writers wait until the running transaction ends, where the log can do that: what
     * is read from now on stays the newest until then.
     */
    default void keepOthersOut() {}
}
