package dev.skyledger.contracts.booking;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.skyledger.contracts.shared.BookingId;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asked for something that the booking, its flights or its money did not allow: what was
 * asked for, and the code of the problem they were told. Nothing else changed. The last that is
 * kept of a booking says that it is.
 */
@Revision("1")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RequestRefused(BookingId booking, String asked, String code, @Nullable Boolean last)
        implements BookingEvent {

    /** The same as the last that is kept. */
    public RequestRefused asLast() {
        return new RequestRefused(booking, asked, code, true);
    }
}
