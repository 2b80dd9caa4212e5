package dev.skyledger.platform.fares;

import dev.skyledger.contracts.shared.FlightId;
import java.util.List;

/** Tells from the log what happened to the seats of a flight. */
@FunctionalInterface
public interface SeatHistory {

    /** What happened from one event of the seats to another, both included, by their numbers. */
    List<Object> between(FlightId flight, long first, long last);
}
