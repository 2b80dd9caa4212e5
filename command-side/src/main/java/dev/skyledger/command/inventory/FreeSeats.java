package dev.skyledger.command.inventory;

import dev.skyledger.contracts.flight.SeatMap;
import dev.skyledger.contracts.shared.SeatNo;

/** The free seats of a cabin, one number for each row, whose bits are the letters from the left. */
class FreeSeats {

    private final int firstRow;
    private final String letters;
    private final int aisles;
    private final int[] rows;

    FreeSeats(SeatMap map) {
        firstRow = map.firstRow();
        letters = map.letters();
        aisles = aislesOf(map.layout());
        rows = new int[map.lastRow() - map.firstRow() + 1];
        map.seats().forEach(this::giveBack);
    }

    private FreeSeats(FreeSeats other) {
        firstRow = other.firstRow;
        letters = other.letters;
        aisles = other.aisles;
        rows = other.rows.clone();
    }

    /** A bit for each letter that has an aisle on its right. */
    private static int aislesOf(String layout) {
        var aisles = 0;
        var letter = 0;
        for (var sign : layout.toCharArray()) {
            if (sign == ' ') {
                aisles |= 1 << letter - 1;
            } else {
                letter++;
            }
        }
        return aisles;
    }

    FreeSeats copy() {
        return new FreeSeats(this);
    }

    int rows() {
        return rows.length;
    }

    int width() {
        return letters.length();
    }

    boolean areFree(int row, int seats) {
        return (rows[row] & seats) == seats;
    }

    void take(int row, int seats) {
        rows[row] &= ~seats;
    }

    void take(SeatNo seat) {
        rows[seat.row() - firstRow] &= ~bit(seat);
    }

    void giveBack(SeatNo seat) {
        rows[seat.row() - firstRow] |= bit(seat);
    }

    private int bit(SeatNo seat) {
        return 1 << letters.indexOf(seat.letter());
    }

    SeatNo seat(int row, int letter) {
        return SeatNo.of(firstRow + row, letters.charAt(letter));
    }

    /** How many aisles lie between neighbouring seats. */
    int aislesWithin(int seats) {
        return Integer.bitCount(seats & seats >> 1 & aisles);
    }

    /** How many more seats would be left free with nobody beside them, if these were taken. */
    int singlesMadeBy(int row, int seats) {
        return singles(rows[row] & ~seats) - singles(rows[row]);
    }

    private int singles(int free) {
        var toTheLeft = (free & ~aisles) << 1;
        var toTheRight = free >> 1 & ~aisles;
        return Integer.bitCount(free & ~toTheLeft & ~toTheRight);
    }
}
