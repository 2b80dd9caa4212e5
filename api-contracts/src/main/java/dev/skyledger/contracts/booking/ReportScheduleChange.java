package dev.skyledger.contracts.booking;

import dev.skyledger.contracts.flight.Schedule;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.FlightId;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Says that a flight goes otherwise than it was to, or not at all, or that the booking is asked for
 * seats that a cabin does not have; of several changes of it, by their revision, the latest counts.
 * Names the flights of the journey that it connects with, or did as it was agreed. Answers with a
 * {@link ReportOutcome}.
 */
public record ReportScheduleChange(
        @TargetAggregateIdentifier BookingId booking,
        FlightId flight,
        long revision,
        Schedule before,
        @Nullable Schedule after,
        boolean domestic,
        ScheduleRules rules,
        List<AlternativeRoom> alternatives,
        @Nullable String reason,
        @Nullable OversoldCabin oversold,
        List<ConnectingFlight> connections)
        implements BookingCommand {

    public ReportScheduleChange {
        connections = List.copyOf(connections);
        alternatives = List.copyOf(alternatives);
    }

    /** The same to who has not paid, so that nothing can take the place of what is held. */
    public ReportScheduleChange withoutAlternatives() {
        return new ReportScheduleChange(
                booking,
                flight,
                revision,
                before,
                after,
                domestic,
                rules,
                List.of(),
                reason,
                oversold,
                connections);
    }
}
