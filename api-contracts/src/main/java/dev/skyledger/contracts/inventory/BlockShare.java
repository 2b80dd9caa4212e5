package dev.skyledger.contracts.inventory;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import dev.skyledger.contracts.shared.BlockId;
import dev.skyledger.contracts.shared.SeatNo;
import java.util.List;

/**
 * What of a hold's seats is a block's: so many went to the hold, or came back from it. After that
 * the block has so many left; where the cabin has a map, these.
 */
public record BlockShare(
        BlockId block,
        int seats,
        int left,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<SeatNo> numbers) {

    @SuppressWarnings("NullAway") // in a cabin without a map there are none
    @JsonCreator
    public BlockShare {
        numbers = numbers == null ? List.of() : List.copyOf(numbers);
    }

    /** How many seats these are together. */
    public static int sum(List<BlockShare> shares) {
        var sum = 0;
        for (var share : shares) {
            sum += share.seats();
        }
        return sum;
    }
}
