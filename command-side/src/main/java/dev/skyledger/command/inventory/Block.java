package dev.skyledger.command.inventory;

import dev.skyledger.contracts.inventory.BlockShare;
import dev.skyledger.contracts.inventory.SeatsBlocked;
import dev.skyledger.contracts.inventory.SeatsUnblocked;
import dev.skyledger.contracts.shared.BlockId;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.InventoryId;
import dev.skyledger.contracts.shared.SeatNo;
import dev.skyledger.contracts.shared.VoucherCode;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Seats that the airline keeps, for itself or for those who have a code: how many it was asked to,
 * and how many are left; where the cabin has a map, it is known which.
 */
record Block(
        BlockId id,
        Cabin cabin,
        int asked,
        int left,
        List<SeatNo> numbers,
        @Nullable VoucherCode code) {

    static Block of(SeatsBlocked event) {
        return new Block(
                event.block(),
                event.cabin(),
                event.seats(),
                event.seats(),
                event.numbers(),
                event.code());
    }

    SeatsBlocked blocked(InventoryId inventory, String reason) {
        return new SeatsBlocked(inventory, id, cabin, asked, numbers, reason, code);
    }

    SeatsUnblocked unblocked(InventoryId inventory) {
        return new SeatsUnblocked(inventory, id, cabin, left, numbers);
    }

    boolean opensWith(List<VoucherCode> codes) {
        return code != null && codes.contains(code);
    }

    /** As it is after it gave or got seats. */
    Block after(BlockShare share) {
        return new Block(id, cabin, asked, share.left(), share.numbers(), code);
    }

    /** So many go to a hold; where it is known which, these. */
    BlockShare giving(int seats, List<SeatNo> these) {
        var others = numbers.stream().filter(seat -> !these.contains(seat)).toList();
        return new BlockShare(id, seats, left - seats, others);
    }

    /** So many come back from a hold; where it is known which, these. */
    BlockShare getting(int seats, List<SeatNo> these) {
        var all = Stream.concat(numbers.stream(), these.stream()).toList();
        return new BlockShare(id, seats, left + seats, all);
    }
}
