package dev.skyledger.contracts.refusal;

import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.contracts.shared.FlightNumber;
import java.time.LocalDate;

/** The flight number already flies on that day. */
public record FlightExists(FlightNumber number, LocalDate date, FlightId flight)
        implements Refusal {}
