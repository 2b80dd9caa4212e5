package dev.skyledger.platform.processing;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * How a view is doing.
 *
 * @param position up to where this node has read for it; none where it reads nothing now
 * @param lag how many events that is behind the log
 * @param parked how many events it could not handle, or wait behind one
 * @param rebuilt when it was made anew last
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ViewState(
        String name,
        @Nullable Long position,
        @Nullable Long lag,
        long parked,
        Status status,
        @Nullable Rebuilt rebuilt) {

    /** Whether a view is being made anew. */
    public enum Status {
        LIVE,
        REBUILDING
    }
}
