package dev.skyledger.command.inventory;

import static dev.skyledger.contracts.inventory.InventoryExamples.SEATS;

import dev.skyledger.contracts.inventory.BlockSeats;
import dev.skyledger.contracts.inventory.UnblockSeats;
import dev.skyledger.contracts.shared.BlockId;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.SeatNo;
import dev.skyledger.contracts.shared.VoucherCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which seats an airline could keep, for itself or for those who have a code. */
class RandomBlocks {

    private static final List<VoucherCode> CODES =
            List.of(new VoucherCode("COMPANY"), new VoucherCode("PRESS"), new VoucherCode("CHOIR"));

    private final Random random;
    private final List<BlockId> blocks = new ArrayList<>();

    RandomBlocks(Random random) {
        this.random = random;
    }

    BlockSeats block(Cabin cabin) {
        var block = new BlockId("01939000-0000-7000-8002-%012x".formatted(blocks.size() / 2));
        blocks.add(block);
        var numbers = Stream.generate(this::seat).limit(random.nextInt(4)).distinct().toList();
        var seats = numbers.isEmpty() ? 1 + random.nextInt(9) : numbers.size();
        return new BlockSeats(SEATS, block, cabin, seats, numbers, "kept", code());
    }

    UnblockSeats unblock() {
        return new UnblockSeats(
                SEATS,
                blocks.isEmpty()
                        ? new BlockId("01939000-0000-7000-8002-ffffffffffff")
                        : blocks.get(random.nextInt(blocks.size())));
    }

    private @Nullable VoucherCode code() {
        return random.nextInt(4) == 0 ? null : CODES.get(random.nextInt(CODES.size()));
    }

    /** What somebody books with, mostly nothing. */
    List<VoucherCode> codes() {
        return CODES.stream().filter(_ -> random.nextInt(5) == 0).toList();
    }

    SeatNo seat() {
        return SeatNo.of(1 + random.nextInt(10), "ABCDEF".charAt(random.nextInt(6)));
    }
}
