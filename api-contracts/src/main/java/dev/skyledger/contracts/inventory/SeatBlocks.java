package dev.skyledger.contracts.inventory;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.skyledger.contracts.shared.BlockId;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.SeatNo;
import dev.skyledger.contracts.shared.VoucherCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The seats of a flight that the airline keeps, for itself or for those who have a code. */
public record SeatBlocks(List<SeatBlock> items) {

    public SeatBlocks {
        items = List.copyOf(items);
    }

    /**
     * Seats that are kept for one reason, and how many of them are left; the others were taken by
     * those who booked with the code.
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SeatBlock(
            BlockId blockId,
            Cabin cabin,
            int seats,
            int seatsLeft,
            List<SeatNo> seatNumbers,
            String reason,
            @Nullable VoucherCode code) {}
}
