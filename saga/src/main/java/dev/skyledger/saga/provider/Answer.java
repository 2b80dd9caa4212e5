package dev.skyledger.saga.provider;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the provider says about a call. */
public sealed interface Answer {

    /** The money is promised. */
    record Authorised(String reference, Instant captureBefore) implements Answer {}

    /** The money is not given, and this try is over. */
    record Declined(String reason, boolean retryable) implements Answer {}

    /** The card's owner must do something first. */
    record ActionRequired(String actionUrl) implements Answer {}

    /** The promised money was moved. */
    record Captured(String reference) implements Answer {}

    /** The promised money was let go of. */
    record Voided() implements Answer {}

    /** Money was given back. */
    record Refunded(String reference) implements Answer {}

    /**
     * The money could not be moved, let go of or given back this time. A reference says which money
     * that counted as given back was sent back.
     */
    record Failed(String reason, @Nullable String reference) implements Answer {

        public Failed(String reason) {
            this(reason, null);
        }
    }

    /** The call is known and not decided. */
    record Pending() implements Answer {}

    /** The call never arrived. */
    record Unknown() implements Answer {}
}
