package dev.skyledger.contracts.flight;

import dev.skyledger.contracts.shared.SeatNo;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Where the seats of a cabin are: in every row the letters of the layout, with a blank for each
 * aisle, such as {@code ABC DEF}, but for those that are missing.
 */
public record SeatMap(int firstRow, int lastRow, String layout, List<SeatNo> missing) {

    private static final Pattern LAYOUT = Pattern.compile("[A-Z]+( [A-Z]+)*");
    private static final int WIDEST = 12;
    private static final int LAST_ROW = 199;

    public SeatMap {
        if (firstRow < 1 || lastRow < firstRow || lastRow > LAST_ROW) {
            throw new IllegalArgumentException("a seat map has rows from 1 to 199, in order");
        }
        var letters = layout.replace(" ", "");
        if (!LAYOUT.matcher(layout).matches()
                || letters.length() > WIDEST
                || letters.chars().distinct().count() < letters.length()) {
            throw new IllegalArgumentException(
                    "a layout has up to 12 different letters and a blank for each aisle, such as ABC DEF");
        }
        missing = List.copyOf(missing);
        for (var seat : missing) {
            if (seat.row() < firstRow
                    || seat.row() > lastRow
                    || letters.indexOf(seat.letter()) < 0) {
                throw new IllegalArgumentException("seat " + seat + " is outside the layout");
            }
        }
        if (missing.stream().distinct().count() < missing.size()) {
            throw new IllegalArgumentException("a seat is missing once");
        }
    }

    /** How many seats there are. */
    public int size() {
        return (lastRow - firstRow + 1) * letters().length() - missing.size();
    }

    public boolean has(SeatNo seat) {
        return seat.row() >= firstRow
                && seat.row() <= lastRow
                && letters().indexOf(seat.letter()) >= 0
                && !missing.contains(seat);
    }

    /** The letters of a row, aisles left out. */
    public String letters() {
        return layout.replace(" ", "");
    }

    /** The seats of one row, from one window to the other. */
    public List<SeatNo> seatsOf(int row) {
        return letters()
                .chars()
                .mapToObj(letter -> SeatNo.of(row, (char) letter))
                .filter(seat -> !missing.contains(seat))
                .toList();
    }

    /** All seats, row by row. */
    public List<SeatNo> seats() {
        return IntStream.rangeClosed(firstRow, lastRow)
                .boxed()
                .flatMap(row -> seatsOf(row).stream())
                .toList();
    }

    /** What is beside the seats with that letter. */
    public SeatPosition positionOf(char letter) {
        var at = layout.indexOf(letter);
        if (at == 0 || at == layout.length() - 1) {
            return SeatPosition.WINDOW;
        }
        return layout.charAt(at - 1) == ' ' || layout.charAt(at + 1) == ' '
                ? SeatPosition.AISLE
                : SeatPosition.MIDDLE;
    }
}
