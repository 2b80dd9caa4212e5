package dev.skyledger.contracts.booking;

import dev.skyledger.contracts.shared.PassengerId;
import dev.skyledger.contracts.shared.SealedText;
import org.jspecify.annotations.Nullable;

/** A person who travels, named only under their own key. */
public record Passenger(
        PassengerId passenger,
        PassengerType type,
        SealedText givenName,
        SealedText familyName,
        @Nullable SealedText dateOfBirth) {}
