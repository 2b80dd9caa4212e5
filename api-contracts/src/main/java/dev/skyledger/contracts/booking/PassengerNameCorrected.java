package dev.skyledger.contracts.booking;

import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.PassengerId;
import dev.skyledger.contracts.shared.SealedText;
import org.axonframework.serialization.Revision;

/** A passenger is called otherwise from now on; the seat stays theirs. */
@Revision("1")
public record PassengerNameCorrected(
        BookingId booking, PassengerId passenger, SealedText givenName, SealedText familyName)
        implements BookingEvent {}
