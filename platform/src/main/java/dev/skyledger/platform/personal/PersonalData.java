package dev.skyledger.platform.personal;

import dev.skyledger.contracts.shared.PersonId;
import dev.skyledger.contracts.shared.SealedText;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Seals and opens personal data. Every person has a key; without it nothing of theirs can be read.
 */
public interface PersonalData {

    /**
     * Makes a key for each person that has none; returns when all are committed. Callers are
     * grouped into one commit.
     */
    void introduce(Collection<PersonId> people);

    /** Seals a text for a person that was introduced. */
    SealedText seal(PersonId person, String clear);

    /** The clear text, or null when the person was erased. */
    @Nullable String open(SealedText sealed);

    /**
     * A keyed hash of a text under the person's key, by which it can be found without being
     * readable.
     */
    String fingerprint(PersonId person, String clear);
}
