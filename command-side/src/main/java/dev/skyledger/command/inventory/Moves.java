package dev.skyledger.command.inventory;

import dev.skyledger.contracts.inventory.BlockShare;
import dev.skyledger.contracts.inventory.CapacityChanged;
import dev.skyledger.contracts.inventory.HoldLapsed;
import dev.skyledger.contracts.inventory.SeatsAssigned;
import dev.skyledger.contracts.inventory.SeatsHeld;
import dev.skyledger.contracts.inventory.SeatsReleased;
import dev.skyledger.contracts.inventory.SoldSeatsReturned;
import dev.skyledger.contracts.shared.BlockId;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What an event means for the counters, for who has seats, for the blocks and for the map alike.
 */
record Moves(Cabins cabins, Holders holders, Seatings seatings, Blocks blocks) {

    void size(CapacityChanged event) {
        var cabin = event.cabin();
        cabins.bound(cabin, bounds -> bounds.sized(event.after()));
        var map = event.seatMap();
        var before = seatings.mapOf(cabin);
        if (map == null ? before != null : !map.equals(before)) {
            seatings.map(cabin, map, holders.in(cabin)).forEach(holders::reseat);
        }
    }

    void hold(SeatsHeld event) {
        event.fromBlocks().forEach(this::count);
        keep(Hold.of(event), holders::hold);
    }

    void lapse(HoldLapsed event) {
        shrink(holders.letGo(event.hold()), 0, event.toBlocks(), holders::hold);
    }

    void release(SeatsReleased event) {
        shrink(holders.letGo(event.hold()), event.remaining(), event.toBlocks(), holders::hold);
    }

    void takeBack(SoldSeatsReturned event) {
        shrink(holders.takeBack(event.hold()), event.remaining(), event.toBlocks(), holders::own);
    }

    private void shrink(
            @Nullable Hold hold, int left, List<BlockShare> toBlocks, Consumer<Hold> as) {
        if (hold != null) {
            cabins.giveBack(hold);
            seatings.remove(hold);
        }
        if (hold != null && left > 0) {
            keep(hold.without(toBlocks).with(left), as);
        }
        toBlocks.forEach(this::count);
    }

    private void keep(Hold hold, Consumer<Hold> as) {
        as.accept(hold);
        cabins.take(hold);
        seatings.add(hold);
    }

    void seat(SeatsAssigned event) {
        var hold = holders.find(event.hold());
        if (hold != null) {
            seatings.remove(hold);
            event.blocks().forEach(share -> unseat(blocks.of(share.block())));
            holders.reseat(hold.seated(event.places()));
            seatings.add(hold.seated(event.places()));
            event.blocks().forEach(this::count);
        }
    }

    private void unseat(@Nullable Block block) {
        if (block != null) {
            seatings.remove(block);
        }
    }

    /** A block gave seats, or got some. */
    private void count(BlockShare share) {
        var block = blocks.of(share.block());
        if (block != null) {
            var after = block.after(share);
            seatings.remove(block);
            seatings.add(after);
            blocks.put(after);
            cabins.bound(block.cabin(), bounds -> bounds.blocking(after.left() - block.left()));
        }
    }

    void block(Block block) {
        blocks.put(block);
        cabins.bound(block.cabin(), bounds -> bounds.blocking(block.left()));
        seatings.add(block);
    }

    /** What is held or sold of it stays so, and is free when it comes back. */
    void unblock(BlockId id) {
        var block = blocks.remove(id);
        if (block != null) {
            cabins.bound(block.cabin(), bounds -> bounds.blocking(-block.left()));
            seatings.remove(block);
            if (block.code() != null) {
                holders.forget(block);
            }
        }
    }
}
