package dev.skyledger.contracts.booking;

import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FareCode;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.contracts.shared.ItemId;
import org.jspecify.annotations.Nullable;

/** One flight that somebody asked for, in a fare if they named one. */
public record WantedItem(
        ItemId item, FlightId flight, @Nullable Cabin cabin, @Nullable FareCode fare) {}
