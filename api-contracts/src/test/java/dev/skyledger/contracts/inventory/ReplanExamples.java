package dev.skyledger.contracts.inventory;

import static dev.skyledger.contracts.flight.FlightExamples.AN_HOUR_LATER;
import static dev.skyledger.contracts.flight.FlightExamples.IN_THE_MORNING;
import static dev.skyledger.contracts.flight.FlightExamples.LIS_JFK;
import static dev.skyledger.contracts.inventory.InventoryExamples.SEATS;

import dev.skyledger.contracts.flight.Schedule;
import dev.skyledger.contracts.shared.BookingId;
import java.util.List;

/** The flight to New York leaves an hour later. */
public final class ReplanExamples {

    public static final Replan AN_HOUR =
            new Replan(new Schedule(LIS_JFK, IN_THE_MORNING), new Schedule(LIS_JFK, AN_HOUR_LATER));

    private ReplanExamples() {}

    public static FlightReplanned replanned(long version, BookingId... holders) {
        return new FlightReplanned(
                SEATS,
                version,
                AN_HOUR.before(),
                AN_HOUR.after(),
                List.of(holders),
                "late inbound aircraft");
    }
}
