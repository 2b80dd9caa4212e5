package dev.skyledger.command.booking;

import dev.skyledger.contracts.booking.BookingCancelled;
import dev.skyledger.contracts.booking.BookingEvent;
import dev.skyledger.contracts.booking.CancelBooking;
import dev.skyledger.contracts.booking.Cancellation;
import dev.skyledger.contracts.booking.CancellationQuoted;
import dev.skyledger.contracts.booking.CancelledBy;
import dev.skyledger.contracts.booking.GivenUpPlace;
import dev.skyledger.contracts.booking.HeldItem;
import dev.skyledger.contracts.booking.PassengerWithdrawn;
import dev.skyledger.contracts.booking.QuoteCancellation;
import dev.skyledger.contracts.booking.Repayment;
import dev.skyledger.contracts.booking.RevokeBooking;
import dev.skyledger.contracts.booking.ScheduleChangeReported;
import dev.skyledger.contracts.refusal.NotFound;
import dev.skyledger.contracts.refusal.QuoteExpired;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.shared.QuoteId;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What may be given up of a booking, what was said to come back for it, and what did. Together it
 * is never more than was paid.
 */
final class Cancellations {

    private static final int REMEMBERED = 20;

    private final Places places;
    private final Purse purse;
    private final OpenChanges changes;
    private final Map<QuoteId, CancellationQuoted> quotes = new LinkedHashMap<>();
    private final Set<QuoteId> accepted = new HashSet<>();

    Cancellations(Places places, Purse purse, OpenChanges changes) {
        this.places = places;
        this.purse = purse;
        this.changes = changes;
    }

    void evolve(BookingEvent event) {
        if (event instanceof CancellationQuoted quoted) {
            remember(quoted);
        } else if (event instanceof PassengerWithdrawn withdrawn) {
            accept(withdrawn.cancellation());
        } else if (event instanceof BookingCancelled cancelled
                && cancelled.cancellation() != null) {
            accept(cancelled.cancellation());
        }
    }

    private void remember(CancellationQuoted quoted) {
        quotes.put(quoted.quote(), quoted);
        if (quotes.size() > REMEMBERED) {
            quotes.remove(quotes.keySet().iterator().next());
        }
    }

    private void accept(Cancellation cancellation) {
        if (cancellation.quote() != null) {
            accepted.add(cancellation.quote());
        }
    }

    @Nullable CancellationQuoted quoted(QuoteId quote) {
        return quotes.get(quote);
    }

    boolean isAccepted(@Nullable QuoteId quote) {
        return quote != null && accepted.contains(quote);
    }

    CancellationQuoted quote(QuoteCancellation asked, Instant now) {
        var chosen = places.asked(asked);
        var givenUp = givenUp(chosen, now);
        places.staying(places.without(givenUp)).requireAccompanied(asked.booking());
        return new CancellationQuoted(
                asked.booking(),
                asked.quote(),
                givenUp,
                Sums.refund(givenUp),
                feeOf(givenUp),
                RefundRules.goodUntil(chosen, now));
    }

    /** What was never paid is not kept either. */
    private Money feeOf(List<GivenUpPlace> givenUp) {
        return purse.isFilled() ? Sums.fee(givenUp) : Sums.refund(givenUp);
    }

    private List<GivenUpPlace> givenUp(List<Place> chosen, Instant now) {
        return purse.isFilled()
                ? RefundRules.givenUp(chosen, purse.left(), now, changes)
                : RefundRules.unpaid(chosen);
    }

    /** Fails unless the quote that is accepted, if there is one, still holds. */
    void requireGood(CancelBooking command, Instant now) {
        var quote = command.quote();
        if (quote == null) {
            return;
        }
        var quoted = quotes.get(quote);
        if (quoted == null) {
            throw new RefusalException(new NotFound("quote", quote.value()));
        }
        var isCovered = !purse.isFilled() || purse.has(quoted.refund());
        var isOfNow = purse.isFilled() != RefundRules.areUnpaid(quoted.places());
        var isStill = places.areStill(quoted.places()) && changes.agreeWith(quoted.places());
        if (!now.isBefore(quoted.expiresAt()) || !isCovered || !isStill || !isOfNow) {
            throw new RefusalException(new QuoteExpired(command.booking(), quote));
        }
    }

    /** Whether somebody stays. */
    boolean isPart(@Nullable QuoteId quote) {
        var quoted = quote == null ? null : quotes.get(quote);
        return quoted != null && !places.without(quoted.places()).isEmpty();
    }

    /** The booking ends, or goes on for those who stay. */
    BookingEvent givenUp(CancelBooking command, Instant now) {
        var quoted = command.quote() == null ? null : quotes.get(command.quote());
        var givenUp = quoted == null ? givenUp(places.left(), now) : quoted.places();
        places.staying(places.without(givenUp)).requireAccompanied(command.booking());
        return end(
                command.booking(),
                command.reason(),
                cancellation(command.by(), command.quote(), givenUp));
    }

    /** One flight is given back because the seller changed it, for all of its price. */
    BookingEvent givenBack(ScheduleChangeReported change, CancelledBy by) {
        var givenUp = RefundRules.excused(places.on(change.item()), purse.left(), change.rule());
        return end(change.booking(), change.rule(), cancellation(by, null, givenUp));
    }

    /** The flights on which somebody still is to fly. */
    List<HeldItem> flown() {
        return places.left().stream().map(Place::item).distinct().toList();
    }

    private BookingEvent end(BookingId booking, String reason, Cancellation cancellation) {
        var left = places.without(cancellation.places());
        var staying = places.staying(left);
        var attempt = purse.attempt();
        return left.isEmpty()
                ? new BookingCancelled(booking, reason, attempt, places.items(), cancellation)
                : new PassengerWithdrawn(
                        booking,
                        reason,
                        attempt,
                        cancellation,
                        staying.asItems(),
                        purse.isFilled() ? null : staying.asHeld());
    }

    private Cancellation cancellation(
            CancelledBy by, @Nullable QuoteId quote, List<GivenUpPlace> givenUp) {
        return cancellation(purse.repayment(Sums.refund(givenUp)), by, quote, givenUp);
    }

    private Cancellation cancellation(
            Repayment back, CancelledBy by, @Nullable QuoteId quote, List<GivenUpPlace> givenUp) {
        return new Cancellation(
                back.number(),
                by,
                quote,
                givenUp,
                back.amount(),
                feeOf(givenUp),
                back.ofExchanges());
    }

    /** What was moved comes back whole, of all payments but one; null where nothing else was. */
    @Nullable BookingCancelled revoked(RevokeBooking command) {
        var back = purse.allBut(command.unmoved());
        if (!back.amount().isPositive()) {
            return null;
        }
        var givenUp = RefundRules.revoked(places.left(), back.amount(), command.reason());
        return new BookingCancelled(
                command.booking(),
                command.reason(),
                purse.attempt(),
                places.items(),
                cancellation(back, CancelledBy.SELLER, null, givenUp));
    }
}
