package dev.skyledger.contracts.refusal;

import dev.skyledger.contracts.shared.BookingId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The card was declined; nothing was charged. A booking that can still be paid says until when. */
public record PaymentDeclined(
        BookingId booking, String reason, boolean retryable, @Nullable Instant payBy)
        implements Refusal {}
