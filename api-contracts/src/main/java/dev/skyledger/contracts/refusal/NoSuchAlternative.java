package dev.skyledger.contracts.refusal;

import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.ItemId;

/** That flight is not among those that were offered instead of the changed one. */
public record NoSuchAlternative(BookingId booking, ItemId item) implements Refusal {}
