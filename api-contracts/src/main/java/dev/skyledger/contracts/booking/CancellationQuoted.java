package dev.skyledger.contracts.booking;

import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.shared.QuoteId;
import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;

/** It was said what giving up these places would bring back; the word is good until it expires. */
@Revision("1")
public record CancellationQuoted(
        BookingId booking,
        QuoteId quote,
        List<GivenUpPlace> places,
        Money refund,
        Money fee,
        Instant expiresAt)
        implements BookingEvent {}
