package dev.skyledger.contracts.inventory;

import dev.skyledger.contracts.shared.BlockId;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.InventoryId;
import dev.skyledger.contracts.shared.SeatNo;
import java.util.List;
import org.axonframework.serialization.Revision;

/** The airline keeps seats for itself; where the cabin has a map, these. */
@Revision("1")
public record SeatsBlocked(
        InventoryId inventory,
        BlockId block,
        Cabin cabin,
        int seats,
        List<SeatNo> numbers,
        String reason)
        implements InventoryEvent {}
