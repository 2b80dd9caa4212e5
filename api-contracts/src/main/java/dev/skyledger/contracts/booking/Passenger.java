package dev.skyledger.contracts.booking;

import dev.skyledger.contracts.shared.PassengerId;
import dev.skyledger.contracts.shared.SealedText;
import org.jspecify.annotations.Nullable;

/** A person who travels, named only under their own key, or named later. */
public record Passenger(
        PassengerId passenger,
        PassengerType type,
        @Nullable SealedText givenName,
        @Nullable SealedText familyName,
        @Nullable SealedText dateOfBirth) {

    public boolean hasName() {
        return givenName != null && familyName != null;
    }
}
