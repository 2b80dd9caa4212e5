package dev.skyledger.contracts.booking;

import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FareCode;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.contracts.shared.HoldId;
import dev.skyledger.contracts.shared.InventoryId;
import dev.skyledger.contracts.shared.ItemId;
import dev.skyledger.contracts.shared.Money;
import java.time.Instant;

/** One flight of a booking with the seats that are set aside for it. */
public record HeldItem(
        ItemId item,
        FlightId flight,
        InventoryId inventory,
        HoldId hold,
        Cabin cabin,
        FareCode fare,
        Money seatPrice,
        Money price,
        int seats,
        Instant until) {}
