package dev.skyledger.contracts.booking;

import dev.skyledger.contracts.shared.SealedText;
import org.jspecify.annotations.Nullable;

/** The name that a passenger was given first; of one who has none yet neither part. */
public record FoundFirstName(@Nullable SealedText givenName, @Nullable SealedText familyName) {

    /** Nobody was named so far. */
    public static final FoundFirstName NONE = new FoundFirstName(null, null);
}
