package dev.skyledger.contracts.inventory;

import dev.skyledger.contracts.shared.BlockId;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.SeatNo;
import java.util.List;

/** The seats of a flight that the airline keeps. */
public record SeatBlocks(List<SeatBlock> items) {

    public SeatBlocks {
        items = List.copyOf(items);
    }

    /** Seats that are kept for one reason. */
    public record SeatBlock(
            BlockId blockId, Cabin cabin, int seats, List<SeatNo> seatNumbers, String reason) {}
}
