package dev.skyledger.command.inventory;

import dev.skyledger.contracts.inventory.FareStock;
import dev.skyledger.contracts.inventory.NestedFares;
import dev.skyledger.contracts.shared.FareCode;
import dev.skyledger.contracts.shared.Money;

/**
 * What one fare may sell and how many seats it has taken, held or sold. A closed fare keeps its
 * seats.
 */
record FareSeats(FareCode fare, Money price, int limit, boolean open, int taken) {

    static FareSeats of(FareStock stock, int taken) {
        return new FareSeats(stock.fare(), stock.price(), stock.limit(), true, taken);
    }

    int bound() {
        return open ? limit : NestedFares.NO_LIMIT;
    }

    FareSeats plus(int seats) {
        return new FareSeats(fare, price, limit, open, taken + seats);
    }

    FareSeats priced(Money now) {
        return new FareSeats(fare, now, limit, open, taken);
    }

    FareSeats limited(int now) {
        return new FareSeats(fare, price, now, open, taken);
    }

    FareSeats closed() {
        return new FareSeats(fare, price, limit, false, taken);
    }
}
