package dev.skyledger.contracts.refusal;

import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Money;
import org.jspecify.annotations.Nullable;

/** The price is no longer what the caller expected. */
public record PriceChanged(@Nullable BookingId booking, Money offered, Money current)
        implements Refusal {}
