package dev.skyledger.command.inventory;

import dev.skyledger.contracts.inventory.InventoryOpened;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** When the flight leaves and nothing is sold any more, and where that is. */
record SalesEnd(Instant at, ZoneId zone) {

    /** Before anything is on sale. */
    static final SalesEnd PASSED = new SalesEnd(Instant.EPOCH, ZoneOffset.UTC);

    static SalesEnd of(InventoryOpened opened) {
        var zone = opened.zone();
        return new SalesEnd(opened.salesEnd(), zone == null ? ZoneOffset.UTC : zone);
    }

    /** The day of the flight. */
    LocalDate day() {
        return at.atZone(zone).toLocalDate();
    }
}
