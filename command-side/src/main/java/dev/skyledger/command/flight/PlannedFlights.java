package dev.skyledger.command.flight;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.skyledger.contracts.shared.FlightId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of each day of a plan. */
record PlannedFlights(int scheduled, int unchanged, int refused, List<PlannedDay> days) {

    /** Whether there is a flight on that day. */
    enum Outcome {
        SCHEDULED,
        UNCHANGED,
        REFUSED
    }

    /** A day with the flight that was scheduled, or with what is wrong with one part of it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PlannedDay(
            LocalDate date,
            Outcome outcome,
            @Nullable FlightId flightId,
            @Nullable String field,
            @Nullable String message) {}

    static PlannedFlights of(List<PlannedDay> days) {
        return new PlannedFlights(
                count(days, Outcome.SCHEDULED),
                count(days, Outcome.UNCHANGED),
                count(days, Outcome.REFUSED),
                days);
    }

    private static int count(List<PlannedDay> days, Outcome outcome) {
        return (int) days.stream().filter(day -> day.outcome() == outcome).count();
    }
}
