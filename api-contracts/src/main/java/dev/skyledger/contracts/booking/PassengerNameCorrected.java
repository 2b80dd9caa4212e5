package dev.skyledger.contracts.booking;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.PassengerId;
import dev.skyledger.contracts.shared.SealedText;
import org.axonframework.serialization.Revision;

/**
 * A passenger is called otherwise from now on, or has a name for the first time; the seat stays
 * theirs.
 */
@Revision("1")
public record PassengerNameCorrected(
        BookingId booking,
        PassengerId passenger,
        SealedText givenName,
        SealedText familyName,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean first)
        implements BookingEvent {

    @JsonCreator
    public PassengerNameCorrected {}

    /** Somebody who had another name. */
    public PassengerNameCorrected(
            BookingId booking, PassengerId passenger, SealedText givenName, SealedText familyName) {
        this(booking, passenger, givenName, familyName, false);
    }
}
