package dev.skyledger.contracts.inventory;

import dev.skyledger.contracts.shared.BlockId;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.InventoryId;
import dev.skyledger.contracts.shared.SeatNo;
import java.util.List;
import org.axonframework.serialization.Revision;

/** What was left of the seats that the airline had kept can be sold again. */
@Revision("1")
public record SeatsUnblocked(
        InventoryId inventory, BlockId block, Cabin cabin, int seats, List<SeatNo> numbers)
        implements InventoryEvent {}
