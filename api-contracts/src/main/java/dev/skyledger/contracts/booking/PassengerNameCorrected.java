package dev.skyledger.contracts.booking;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.PassengerId;
import dev.skyledger.contracts.shared.SealedText;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A passenger is called otherwise from now on, or has a name for the first time; the seat stays
 * theirs.
 */
@Revision("1")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PassengerNameCorrected(
        BookingId booking,
        PassengerId passenger,
        SealedText givenName,
        SealedText familyName,
        @Nullable Boolean first)
        implements BookingEvent {

    /** The oldest do not say whether it is a first name, and are none. */
    public PassengerNameCorrected {
        first = Boolean.TRUE.equals(first) ? first : null;
    }

    /** Whether nobody had named them before. */
    @JsonIgnore
    public boolean isFirst() {
        return first != null;
    }
}
