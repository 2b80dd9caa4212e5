package dev.skyledger.contracts.flight;

import java.util.List;

/** The flights of a list, as many as were asked for or as there are. */
public record FlightPage(List<FlightDetails> items) {

    public FlightPage {
        items = List.copyOf(items);
    }
}
