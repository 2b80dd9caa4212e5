package dev.skyledger.platform.waiting;

import java.time.Duration;

/**
 * How far the views have read, so that an answer is given only when reads on any node show what was
 * written.
 */
public interface Views {

    /**
     * Blocks (the caller is a virtual thread) until the view has passed everything this node has
     * appended; false when time is over.
     */
    boolean caughtUp(String view, Duration atMost);

    /** The same, for as long as somebody's answer waits to show what they wrote. */
    default boolean caughtUp(String view) {
        return caughtUp(view, Duration.ofSeconds(5));
    }
}
