package dev.skyledger.contracts.refusal;

import dev.skyledger.contracts.shared.BookingId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The offer held until a moment that has passed. */
public record OfferExpired(@Nullable BookingId booking, Instant until) implements Refusal {}
