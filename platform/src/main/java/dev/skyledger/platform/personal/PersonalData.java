package dev.skyledger.platform.personal;

import dev.skyledger.contracts.shared.PersonId;
import dev.skyledger.contracts.shared.SealedText;
import java.util.Collection;
import java.util.List;
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
     * The clear texts in the order of the sealed ones, null for a person who was erased. The keys
     * that are not at hand are fetched with one query.
     */
    List<@Nullable String> openAll(List<SealedText> sealed);

    /**
     * Fetches the keys of these people with one query, so that opening what is theirs one by one is
     * quick.
     */
    void prefetch(Collection<PersonId> people);

    /**
     * A keyed hash of a text under the person's key, by which it can be found without being
     * readable; null when the person was erased, for nothing of theirs can be found any more.
     */
    @Nullable String fingerprint(PersonId person, String clear);

    /**
     * Destroys the person's key, and with it whatever was sealed, for ever: at once on this node,
     * on the others within a minute. Returns when it is committed.
     */
    void destroy(PersonId person);
}
