package dev.skyledger.contracts.refusal;

import dev.skyledger.contracts.shared.AirportCode;
import java.util.List;

/** No airport is meant by that, or several are. */
public record UnknownPlace(String field, String place, List<AirportCode> candidates)
        implements Refusal {

    public UnknownPlace {
        candidates = List.copyOf(candidates);
    }
}
