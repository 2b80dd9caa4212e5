package dev.skyledger.command.inventory;

import dev.skyledger.contracts.inventory.BlockShare;
import dev.skyledger.contracts.inventory.HoldSeats;
import dev.skyledger.contracts.inventory.Place;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.SeatNo;
import dev.skyledger.contracts.shared.VoucherCode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Decides which seats go from blocks to those who have their code, and which go back. */
record Keeping(Stock stock) {

    /** The cabins as they will be when the lapsed holds have ended, to those who have the codes. */
    Cabins cabinsAt(Instant now, List<VoucherCode> codes) {
        var open = stock.blocks().openTo(codes);
        if (open.isEmpty()) {
            return stock.cabinsAt(now);
        }
        var cabins = new Cabins(stock.cabinsAt(now).all());
        open.forEach(block -> unblock(cabins, block.cabin(), block.left()));
        for (var hold : stock.holders().lapsedAt(now)) {
            backOf(hold).stream()
                    .filter(share -> open.stream().anyMatch(it -> it.id().equals(share.block())))
                    .forEach(share -> unblock(cabins, hold.cabin(), share.seats()));
        }
        return cabins;
    }

    private static void unblock(Cabins cabins, Cabin cabin, int seats) {
        cabins.bound(cabin, bounds -> bounds.blocking(-seats));
    }

    /** What somebody with the codes has of the blocks in a cabin, from the oldest on. */
    List<BlockShare> drawn(HoldSeats wish, Cabin cabin) {
        var drawn = new ArrayList<BlockShare>();
        var wanted = wish.seats();
        var seating = stock.seatings().of(cabin);
        for (var block : stock.blocks().openTo(wish.codes())) {
            var seats = block.cabin() == cabin ? Math.min(wanted, block.left()) : 0;
            if (seats > 0) {
                var these =
                        seating == null
                                ? List.<SeatNo>of()
                                : seating.bestOf(block.numbers(), seats);
                drawn.add(block.giving(seats, these));
                wanted -= seats;
            }
        }
        return drawn;
    }

    /** Which seats these are, before they are drawn. */
    List<SeatNo> numbersOf(List<BlockShare> drawn) {
        return drawn.stream()
                .flatMap(share ->
                        numbersOf(stock.blocks().of(share.block())).stream()
                                .filter(seat -> !share.numbers().contains(seat)))
                .toList();
    }

    private static List<SeatNo> numbersOf(@Nullable Block block) {
        return block == null ? List.of() : block.numbers();
    }

    /** For which of the blocks' codes somebody has seats. */
    List<VoucherCode> codesOf(Hold hold) {
        return hold.kept().isEmpty()
                ? List.of()
                : hold.kept().stream()
                        .map(it -> stock.blocks().of(it.block()))
                        .flatMap(block -> block == null ? Stream.empty() : code(block))
                        .distinct()
                        .toList();
    }

    private static Stream<VoucherCode> code(Block block) {
        return Stream.ofNullable(block.code());
    }

    /** What goes back to the blocks when all seats of a hold come back. */
    List<BlockShare> backOf(Hold hold) {
        return back(hold, 0, List.of());
    }

    /**
     * What goes back when a hold has only so many left: as many as came from blocks that are there
     * yet. In an oversale it is first of all others who need seats; and nobody gives a seat back
     * who never got a number.
     */
    List<BlockShare> back(Hold hold, int left, List<Integer> leaving) {
        if (hold.kept().isEmpty() || stock.cabins().of(hold.cabin()).bounds().oversale() != null) {
            return List.of();
        }
        var isMapped = stock.seatings().of(hold.cabin()) != null;
        var numbers = isMapped ? vacated(hold, left, leaving) : List.<SeatNo>of();
        var most = isMapped ? numbers.size() : hold.seats() - left;
        var back = new ArrayList<BlockShare>();
        for (var kept : hold.kept()) {
            var block = stock.blocks().of(kept.block());
            var seats = Math.min(most, kept.seats());
            if (block != null && seats > 0) {
                var these = isMapped ? numbers.subList(0, seats) : List.<SeatNo>of();
                back.add(block.getting(seats, these));
                numbers = isMapped ? numbers.subList(seats, numbers.size()) : numbers;
                most -= seats;
            }
        }
        return back;
    }

    /**
     * The seats that nobody of the party needs at once when it gets smaller, those first that
     * nobody needs when it is said who sits where; no more than those are in the end.
     */
    private static List<SeatNo> vacated(Hold hold, int left, List<Integer> leaving) {
        var before = hold.seatNumbers();
        var atOnce = hold.with(left).seatNumbers();
        var atLast = left == 0 ? atOnce : hold.without(leaving, left).seatNumbers();
        var first = before.stream().filter(seat -> !atOnce.contains(seat)).toList();
        var last = before.stream().filter(seat -> !atLast.contains(seat)).toList();
        return Stream.concat(
                        first.stream().filter(last::contains),
                        first.stream().filter(seat -> !last.contains(seat)))
                .limit(last.size())
                .toList();
    }

    /** Whether the seat is kept by a block of which the hold has seats. */
    boolean keepsFor(Hold hold, SeatNo seat) {
        return hold.kept().stream()
                .anyMatch(it -> numbersOf(stock.blocks().of(it.block())).contains(seat));
    }

    /**
     * The blocks whose seats people of a hold take when they sit here; each has for them as many
     * that they leave. More cannot be taken than are left: then it is null.
     */
    @Nullable List<BlockShare> swapped(Hold hold, List<Place> places) {
        var before = hold.seatNumbers();
        var after = places.stream().map(Place::seat).toList();
        var taken = after.stream().filter(seat -> !before.contains(seat)).toList();
        var vacated = before.stream().filter(seat -> !after.contains(seat)).toList();
        var swapped = new ArrayList<BlockShare>();
        for (var block : stock.blocks().in(hold.cabin()).toList()) {
            var its = block.numbers().stream().filter(taken::contains).toList();
            if (its.size() > vacated.size()) {
                return null;
            }
            if (!its.isEmpty()) {
                var others = block.giving(its.size(), its);
                swapped.add(
                        new BlockShare(
                                block.id(),
                                0,
                                block.left(),
                                Stream.concat(
                                                others.numbers().stream(),
                                                vacated.subList(0, its.size()).stream())
                                        .toList()));
                vacated = vacated.subList(its.size(), vacated.size());
            }
        }
        return swapped;
    }
}
