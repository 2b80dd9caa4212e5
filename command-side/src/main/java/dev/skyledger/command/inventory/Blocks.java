package dev.skyledger.command.inventory;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import dev.skyledger.contracts.shared.BlockId;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.VoucherCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All seats that the airline keeps on a flight, the oldest block first. */
@JsonAutoDetect(fieldVisibility = Visibility.ANY)
class Blocks {

    private LinkedHashMap<String, Block> all = new LinkedHashMap<>();

    @Nullable Block of(BlockId block) {
        return all.get(block.value());
    }

    void put(Block block) {
        all.put(block.id().value(), block);
    }

    @Nullable Block remove(BlockId block) {
        return all.remove(block.value());
    }

    Stream<Block> in(Cabin cabin) {
        return all.values().stream().filter(block -> block.cabin() == cabin);
    }

    /** Those that are kept for whoever has one of the codes. */
    List<Block> openTo(List<VoucherCode> codes) {
        return codes.isEmpty()
                ? List.of()
                : all.values().stream().filter(block -> block.opensWith(codes)).toList();
    }

    /** Whether they keep so many in the cabin, and it is known which where it has a map. */
    boolean keep(int seats, Cabin cabin, boolean isMapped) {
        var sum = 0;
        for (var block : all.values()) {
            if (block.cabin() == cabin) {
                sum += block.left();
                if (block.left() < 0
                        || block.left() > block.asked()
                        || block.numbers().size() != (isMapped ? block.left() : 0)) {
                    return false;
                }
            }
        }
        return sum == seats;
    }
}
