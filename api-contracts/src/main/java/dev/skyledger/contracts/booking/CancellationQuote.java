package dev.skyledger.contracts.booking;

import dev.skyledger.contracts.shared.ItemId;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.shared.PassengerId;
import dev.skyledger.contracts.shared.QuoteId;
import java.time.Instant;
import java.util.List;

/** What giving up a booking, or a part of it, would bring back, and until when that is good. */
public record CancellationQuote(
        QuoteId quoteId, Money refund, Money fee, List<Line> lines, Instant expiresAt) {

    /** One place, and the rule that its fare was sold under. */
    public record Line(
            ItemId itemId, PassengerId passengerId, String rule, Money price, Money amount) {}

    /** The answer that was given with this event. */
    public static CancellationQuote of(CancellationQuoted quoted) {
        var lines = quoted.places().stream().map(CancellationQuote::line).toList();
        return new CancellationQuote(
                quoted.quote(), quoted.refund(), quoted.fee(), lines, quoted.expiresAt());
    }

    private static Line line(GivenUpPlace place) {
        return new Line(
                place.item(), place.passenger(), place.rule(), place.price(), place.refund());
    }
}
