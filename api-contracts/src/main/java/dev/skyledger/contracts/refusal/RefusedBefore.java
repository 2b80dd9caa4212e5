package dev.skyledger.contracts.refusal;

import dev.skyledger.contracts.shared.BookingId;
import org.jspecify.annotations.Nullable;

/** The booking came to nothing before, for the reason that its stream says, and does so again. */
public record RefusedBefore(BookingId booking, String code, @Nullable String detail)
        implements Refusal {}
