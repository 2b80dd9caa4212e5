package dev.skyledger.contracts.refusal;

import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.contracts.shared.SeatNo;
import java.util.List;

/** Somebody else has that seat; these nearby are free. */
public record SeatTaken(FlightId flight, SeatNo seat, List<SeatNo> alternatives)
        implements Refusal {

    public SeatTaken {
        alternatives = List.copyOf(alternatives);
    }
}
