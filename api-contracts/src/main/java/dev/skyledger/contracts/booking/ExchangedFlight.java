package dev.skyledger.contracts.booking;

import dev.skyledger.contracts.shared.ItemId;
import dev.skyledger.contracts.shared.Money;

/**
 * One flight of a booking and the one that takes its place: what both cost those who fly, the fee,
 * and what is due for it; less than nothing comes back.
 */
public record ExchangedFlight(
        ItemId from, ItemId to, Money before, Money price, Money fee, Money due) {}
