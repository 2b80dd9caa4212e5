package dev.skyledger.contracts.inventory;

import dev.skyledger.contracts.shared.BlockId;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.InventoryId;
import dev.skyledger.contracts.shared.SeatNo;
import dev.skyledger.contracts.shared.VoucherCode;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps free seats of a cabin from being sold: so many, or these where the cabin has a map. With a
 * code they are kept for those who book with that voucher. Blocking them again under the same id
 * changes nothing. Answers with {@link SeatsBlocked}, which says which.
 */
public record BlockSeats(
        @TargetAggregateIdentifier InventoryId inventory,
        BlockId block,
        Cabin cabin,
        int seats,
        List<SeatNo> numbers,
        String reason,
        @Nullable VoucherCode code)
        implements InventoryCommand {

    public BlockSeats {
        numbers = List.copyOf(numbers);
        if (!numbers.isEmpty() && numbers.size() != seats) {
            throw new IllegalArgumentException("a block has as many seats as it names");
        }
        if (numbers.stream().distinct().count() < numbers.size()) {
            throw new IllegalArgumentException("a block names each seat once");
        }
        if (seats < 1) {
            throw new IllegalArgumentException("a block has at least one seat");
        }
    }
}
