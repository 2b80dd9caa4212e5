package dev.skyledger.command.inventory;

import dev.skyledger.contracts.inventory.BlockShare;
import dev.skyledger.contracts.shared.BlockId;
import java.util.ArrayList;
import java.util.List;

/** So many seats of a hold came from a block, and go back to it as long as it is there. */
record Kept(BlockId block, int seats) {

    static List<Kept> of(List<BlockShare> shares) {
        return shares.isEmpty()
                ? List.of()
                : shares.stream().map(it -> new Kept(it.block(), it.seats())).toList();
    }

    /** What is left of them when these have gone back. */
    static List<Kept> without(List<Kept> all, List<BlockShare> back) {
        return back.isEmpty()
                ? all
                : all.stream()
                        .map(it -> new Kept(it.block, it.seats - wentBack(it.block, back)))
                        .filter(it -> it.seats > 0)
                        .toList();
    }

    private static int wentBack(BlockId block, List<BlockShare> back) {
        return back.stream()
                .filter(it -> it.block().equals(block))
                .mapToInt(BlockShare::seats)
                .sum();
    }

    /** No more than so many of them, the first ones. */
    static List<Kept> atMost(int seats, List<Kept> all) {
        if (all.isEmpty()) {
            return all;
        }
        var some = new ArrayList<Kept>();
        var left = seats;
        for (var it : all) {
            var its = Math.min(left, it.seats);
            if (its > 0) {
                some.add(new Kept(it.block, its));
            }
            left -= its;
        }
        return List.copyOf(some);
    }
}
