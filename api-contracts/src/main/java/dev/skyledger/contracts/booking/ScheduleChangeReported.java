package dev.skyledger.contracts.booking;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.skyledger.contracts.flight.Schedule;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.contracts.shared.ItemId;
import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A flight of the booking goes otherwise than was agreed, or not at all; it is said by which rule
 * that matters, until when somebody may decide, and what happens if nobody does. It takes the place
 * of what was reported before.
 */
@Revision("1")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ScheduleChangeReported(
        BookingId booking,
        ItemId item,
        FlightId flight,
        int number,
        long revision,
        ScheduleChangeKind kind,
        boolean significant,
        String rule,
        Schedule before,
        @Nullable Schedule after,
        Instant deadline,
        ScheduleDecision standard,
        List<AlternativeFlight> alternatives,
        @Nullable String reason)
        implements ScheduleChangeEvent {

    /** Nothing is left of the change; seats that a cabin lacks are no change of the flight. */
    public boolean goesAsAgreed() {
        return kind != ScheduleChangeKind.OVERSOLD && before.equals(after);
    }
}
