package dev.skyledger.contracts.refusal;

import dev.skyledger.contracts.shared.BookingId;
import java.time.Instant;

/**
 * The time to pay is not prolonged: not beyond the latest moment there is, which a flight that
 * leaves soon may bring as near as the present one.
 */
public record HoldNotExtendable(BookingId booking, Instant payBy, Instant latest)
        implements Refusal {}
