package dev.skyledger.command.booking;

import dev.skyledger.contracts.booking.HeldItem;
import dev.skyledger.contracts.booking.Party;
import dev.skyledger.contracts.booking.RejectionReason;
import dev.skyledger.contracts.flight.Conditions;
import dev.skyledger.contracts.refusal.Invalid;
import dev.skyledger.contracts.refusal.OfferExpired;
import dev.skyledger.contracts.refusal.PriceChanged;
import dev.skyledger.contracts.refusal.Refusal;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.platform.offer.Offer;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What the customer was told that it costs: by an offer, or by a total that they expect. */
record Expectation(@Nullable Money total, @Nullable Offer offer) {

    /** An offer is for the people that were counted when it was made. */
    void requireParty(Party party) {
        if (offer != null && !offer.party().equals(party)) {
            var counted = offer.party();
            throw new RefusalException(
                    new Invalid(
                            "passengers",
                            "are not the %d adults, %d children and %d infants of the offer"
                                    .formatted(
                                            counted.adults(),
                                            counted.children(),
                                            counted.infants())));
        }
    }

    @Nullable OfferExpired overAt(Instant now, BookingId booking) {
        return offer != null && offer.isOverAt(now)
                ? new OfferExpired(booking, offer.until())
                : null;
    }

    /**
     * How the price, or what the fare allows, differs from what was told, or null. Where only a
     * part could be held, that part may cost less than the whole.
     */
    @Nullable Refusal broken(BookingId booking, List<HeldItem> items, Money now, boolean whole) {
        if (total != null && (whole ? !total.equals(now) : !covers(total, now))) {
            return new PriceChanged(booking, total, now);
        }
        if (offer != null && !items.stream().allMatch(asOffered(offer))) {
            return new PriceChanged(booking, offered(offer, items), now);
        }
        if (offer != null && !items.stream().allMatch(allowedAsOffered(offer))) {
            return new OfferExpired(booking, offer.until());
        }
        return null;
    }

    static RejectionReason reasonOf(Refusal broken) {
        return broken instanceof OfferExpired
                ? RejectionReason.OFFER_EXPIRED
                : RejectionReason.PRICE_CHANGED;
    }

    private static boolean covers(Money total, Money now) {
        return total.unit().equals(now.unit()) && total.compareTo(now) >= 0;
    }

    /** The oldest seats do not say what they allow, nor do the oldest offers. */
    private static Predicate<HeldItem> allowedAsOffered(Offer offer) {
        return item ->
                item.terms() == null
                        || offer.items().stream()
                                .filter(it -> it.flight().equals(item.flight()))
                                .allMatch(it -> isNotOtherThan(item.conditions(), it));
    }

    private static boolean isNotOtherThan(Conditions now, Offer.Item offered) {
        return offered.conditions() == null || now.equals(offered.conditions());
    }

    private static Predicate<HeldItem> asOffered(Offer offer) {
        return item ->
                offer.items().stream()
                        .anyMatch(it ->
                                it.flight().equals(item.flight())
                                        && it.price().equals(item.price()));
    }

    /** What was offered for the flights that are held. */
    private static Money offered(Offer offer, List<HeldItem> items) {
        var flights = items.stream().<FlightId>map(HeldItem::flight).toList();
        return offer.items().stream()
                .filter(it -> flights.contains(it.flight()))
                .map(Offer.Item::price)
                .reduce(Money::plus)
                .orElseThrow();
    }
}
