package dev.skyledger.query.flight;

import dev.skyledger.contracts.flight.FlightEvent;
import dev.skyledger.contracts.inventory.InventoryEvent;

/** The flight that an event of a flight or of its seats belongs to: such events stay in order. */
public final class FlightKey {

    private FlightKey() {}

    public static Object of(Object event) {
        return switch (event) {
            case FlightEvent its -> its.flight().value();
            case InventoryEvent its -> its.inventory().flight().value();
            default -> event;
        };
    }
}
