package dev.skyledger.command.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.contracts.inventory.BlockShare;
import dev.skyledger.contracts.inventory.SeatsAssigned;
import dev.skyledger.contracts.inventory.SeatsBlocked;
import dev.skyledger.contracts.inventory.SeatsHeld;
import dev.skyledger.contracts.inventory.SeatsUnblocked;
import dev.skyledger.contracts.shared.BlockId;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.HoldId;
import dev.skyledger.contracts.shared.SeatNo;
import dev.skyledger.contracts.shared.VoucherCode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The plainest bookkeeping of what the airline keeps, and of who has seats of it. */
class BlockModel {

    private record Left(SeatsBlocked block, int seats, List<SeatNo> numbers) {}

    private final Map<BlockId, Left> blocks = new HashMap<>();
    private final Map<HoldId, Map<BlockId, Integer>> drawn = new HashMap<>();
    final Set<String> happened = new HashSet<>();

    void block(SeatsBlocked it) {
        assertThat(blocks.put(it.block(), new Left(it, it.seats(), it.numbers()))).isNull();
    }

    /** Who has seats of it keeps them, and owes them to nobody. */
    void unblock(SeatsUnblocked it) {
        var left = blocks.remove(it.block());
        assertThat(it.seats()).isEqualTo(left.seats);
        assertThat(it.numbers()).isEqualTo(left.numbers);
        drawn.values().forEach(its -> its.remove(it.block()));
    }

    void draw(SeatsHeld it) {
        var its = new LinkedHashMap<BlockId, Integer>();
        for (var share : it.fromBlocks()) {
            var left = blocks.get(share.block());
            assertThat(left.block.code()).as("nobody else's").isNotNull();
            assertThat(left.block.cabin()).isEqualTo(it.cabin());
            assertThat(share.seats()).isPositive();
            assertThat(share.left()).isEqualTo(left.seats - share.seats()).isNotNegative();
            assertThat(left.numbers).containsAll(share.numbers());
            its.put(share.block(), share.seats());
            happened.add(it.ofBlocks() < it.seats() ? "drawn in part" : "drawn");
            become(share);
        }
        assertThat(it.ofBlocks()).isLessThanOrEqualTo(it.seats());
        drawn.put(it.hold(), its);
    }

    private void become(BlockShare share) {
        var block = blocks.get(share.block()).block;
        blocks.put(share.block(), new Left(block, share.left(), share.numbers()));
    }

    /** How many seats a hold owes to blocks that are there. */
    int owed(HoldId hold) {
        return drawn.getOrDefault(hold, Map.of()).values().stream().mapToInt(it -> it).sum();
    }

    void giveBack(SeatsHeld hold, List<BlockShare> back, int remaining, boolean isOwedAll) {
        var owed = Math.min(owed(hold.hold()), hold.seats() - remaining);
        assertThat(BlockShare.sum(back)).isBetween(isOwedAll ? owed : 0, owed);
        var its = drawn.getOrDefault(hold.hold(), new LinkedHashMap<>());
        for (var share : back) {
            var left = blocks.get(share.block());
            assertThat(share.seats()).isPositive().isLessThanOrEqualTo(its.get(share.block()));
            assertThat(share.left())
                    .isEqualTo(left.seats + share.seats())
                    .isLessThanOrEqualTo(left.block.seats());
            assertThat(share.numbers()).containsAll(left.numbers);
            happened.add(remaining > 0 ? "back in part" : "back");
            its.merge(share.block(), -share.seats(), Integer::sum);
            become(share);
        }
        var room = remaining;
        for (var one : its.entrySet()) {
            one.setValue(Math.min(room, one.getValue()));
            room -= one.getValue();
        }
    }

    /** Some of their seats are others now, and they are as many. */
    void swap(SeatsAssigned it) {
        for (var share : it.blocks()) {
            assertThat(drawn.get(it.hold())).as("only of their own").containsKey(share.block());
            assertThat(share.seats()).isZero();
            assertThat(share.left()).isEqualTo(blocks.get(share.block()).seats);
            assertThat(share.numbers()).hasSize(share.left());
            happened.add("swapped");
            become(share);
        }
    }

    int in(Cabin cabin) {
        return of(cabin).mapToInt(Left::seats).sum();
    }

    /** What those who have a code may have more than others. */
    int openTo(List<VoucherCode> codes, Cabin cabin) {
        return of(cabin)
                .filter(it -> it.block.code() != null && codes.contains(it.block.code()))
                .mapToInt(Left::seats)
                .sum();
    }

    /** What of a hold's would be open to those who have a code again. */
    int owed(HoldId hold, List<VoucherCode> codes) {
        return drawn.getOrDefault(hold, Map.of()).entrySet().stream()
                .filter(it -> codes.contains(blocks.get(it.getKey()).block.code()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    Stream<SeatNo> numbers(Cabin cabin) {
        return of(cabin).flatMap(it -> it.numbers.stream());
    }

    /** Where there is a map, it is known which seats are kept. */
    void check(Cabin cabin, boolean isMapped) {
        of(cabin).forEach(it -> assertThat(it.numbers).hasSize(isMapped ? it.seats : 0));
    }

    private Stream<Left> of(Cabin cabin) {
        return blocks.values().stream().filter(it -> it.block.cabin() == cabin);
    }
}
