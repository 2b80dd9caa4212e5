package dev.skyledger.contracts.refusal;

import dev.skyledger.contracts.shared.BookingId;

/**
 * Somebody joins or leaves the party on this flight at the moment, so its people are counted anew.
 */
public record PartyChanging(BookingId booking) implements Refusal {}
