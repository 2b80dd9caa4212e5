package dev.skyledger.contracts.booking;

import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.PassengerId;
import dev.skyledger.contracts.shared.SealedText;
import dev.skyledger.contracts.shared.TravellerId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Writes a passenger's name as it should be; it needs no seat, so a full flight is no obstacle. */
public record CorrectPassengerName(
        @TargetAggregateIdentifier BookingId booking,
        PassengerId passenger,
        SealedText givenName,
        SealedText familyName,
        @Nullable TravellerId owner)
        implements BookingCommand {}
