package dev.skyledger.contracts.inventory;

import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.HoldId;
import dev.skyledger.contracts.shared.InventoryId;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Seats people of a hold, of whom there are so many, where they want to sit; who of the party sat
 * there takes the seat that becomes free. Answers with {@link SeatsChosen}.
 */
public record AssignSeats(
        @TargetAggregateIdentifier InventoryId inventory,
        HoldId hold,
        BookingId booking,
        int people,
        List<Place> places)
        implements InventoryCommand {

    public AssignSeats {
        places = List.copyOf(places);
    }
}
