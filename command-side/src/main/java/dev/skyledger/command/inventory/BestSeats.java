package dev.skyledger.command.inventory;

import dev.skyledger.contracts.shared.SeatNo;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds seats for a party: side by side in one row if there is such a row, else in as few groups as
 * possible, near each other, nobody alone; without an aisle between them, and without leaving
 * single seats free, where that can be avoided.
 */
class BestSeats {

    private final FreeSeats free;

    BestSeats(FreeSeats free) {
        this.free = free;
    }

    /** There are at least so many; near a row, counted from 0. */
    List<SeatNo> of(int party, int near) {
        if (party == 0) {
            return List.of();
        }
        var seats = new ArrayList<SeatNo>();
        var choice = seat(free.copy(), party, near);
        for (var group : choice == null ? List.<Group>of() : choice.groups) {
            for (var letter = 0; letter < free.width(); letter++) {
                if ((group.seats >> letter & 1) == 1) {
                    seats.add(free.seat(group.row, letter));
                }
            }
        }
        return seats;
    }

    private static @Nullable Choice seat(FreeSeats free, int party, int near) {
        var together = group(free, party, near);
        if (together != null) {
            return new Choice(List.of(together));
        }
        Choice best = null;
        for (var first = party - 1; first >= 1; first--) {
            if (best != null && first < party - first) {
                break;
            }
            var group = group(free, first, near);
            if (group == null) {
                continue;
            }
            var rest = free.copy();
            rest.take(group.row, group.seats);
            var others = seat(rest, party - first, group.row);
            if (others != null) {
                var choice = others.with(group);
                best = best == null || choice.isBetterThan(best) ? choice : best;
            }
        }
        return best;
    }

    /** The best seats side by side for so many, or none. */
    private static @Nullable Group group(FreeSeats free, int party, int near) {
        Group best = null;
        for (var row = 0; row < free.rows(); row++) {
            for (var start = 0; start + party <= free.width(); start++) {
                var seats = (1 << party) - 1 << start;
                if (free.areFree(row, seats)) {
                    var group =
                            new Group(
                                    row,
                                    seats,
                                    free.aislesWithin(seats),
                                    free.singlesMadeBy(row, seats),
                                    Math.abs(row - near));
                    best = best == null || Group.BEST_FIRST.compare(group, best) < 0 ? group : best;
                }
            }
        }
        return best;
    }

    /** Seats side by side. */
    private record Group(int row, int seats, int aisles, int singles, int away) {

        static final Comparator<Group> BEST_FIRST =
                Comparator.comparingInt(Group::aisles)
                        .thenComparingInt(Group::singles)
                        .thenComparingInt(Group::away);
    }

    private record Choice(List<Group> groups) {

        private static final Comparator<Choice> BEST_FIRST =
                Comparator.<Choice>comparingInt(choice -> choice.groups.size())
                        .thenComparingInt(Choice::alone)
                        .thenComparingInt(
                                choice -> choice.groups.stream().mapToInt(Group::aisles).sum())
                        .thenComparingInt(
                                choice -> choice.groups.stream().mapToInt(Group::singles).sum());

        Choice with(Group first) {
            var all = new ArrayList<Group>();
            all.add(first);
            all.addAll(groups);
            return new Choice(all);
        }

        boolean isBetterThan(Choice other) {
            return BEST_FIRST.compare(this, other) < 0;
        }

        private int alone() {
            return (int)
                    groups.stream().filter(group -> Integer.bitCount(group.seats) == 1).count();
        }
    }
}
