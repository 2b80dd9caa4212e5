package dev.skyledger.command.inventory;

import dev.skyledger.contracts.refusal.FlightClosed;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.refusal.StaleVersion;
import dev.skyledger.contracts.shared.InventoryId;
import java.time.Instant;

/** Who may not change the seats: whoever comes too late, or saw an older version. */
record Gate(Stock stock, InventoryId inventory, Instant now) {

    void requireOpen() {
        if (!stock.sellsAt(now)) {
            var status = stock.isClosed() ? "CANCELLED" : "DEPARTED";
            throw new RefusalException(new FlightClosed(inventory.flight(), status));
        }
    }

    void requireVersion(long version) {
        if (version != stock.version()) {
            throw new RefusalException(new StaleVersion(version, stock.version()));
        }
    }
}
