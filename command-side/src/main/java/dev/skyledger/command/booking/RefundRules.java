package dev.skyledger.command.booking;

import dev.skyledger.contracts.booking.GivenUpPlace;
import dev.skyledger.contracts.flight.Conditions;
import dev.skyledger.contracts.shared.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** How much of what was paid for a place comes back, by what it was sold under. */
final class RefundRules {

    private static final Duration GOOD_FOR = Duration.ofMinutes(15);

    private static final String NOTHING_PAID = "nothing-paid";

    private RefundRules() {}

    /** All that was paid for them comes back, whatever the fare says. */
    static List<GivenUpPlace> excused(List<Place> places, Money left, String rule) {
        var givenUp = new ArrayList<GivenUpPlace>();
        var rest = left;
        for (var place : places) {
            var refund = least(place.paid(), rest);
            rest = rest.minus(refund);
            givenUp.add(givenUp(place, rule, refund));
        }
        return givenUp;
    }

    /** The places as they are given up now; together never more than there is left to return. */
    static List<GivenUpPlace> givenUp(
            List<Place> places, Money left, Instant now, OpenChanges changes) {
        var givenUp = new ArrayList<GivenUpPlace>();
        var rest = left;
        for (var place : places) {
            var excuse = changes.excuseFor(place.item().item());
            var refund = least(excuse == null ? refund(place, now) : place.paid(), rest);
            rest = rest.minus(refund);
            givenUp.add(givenUp(place, excuse == null ? rule(place, now) : excuse, refund));
        }
        return givenUp;
    }

    /** The places of a booking that nobody paid for yet. */
    static List<GivenUpPlace> unpaid(List<Place> places) {
        return places.stream()
                .map(place -> givenUp(place, NOTHING_PAID, place.paid().times(0)))
                .toList();
    }

    /** What was said of a booking before it was paid does not hold after it. */
    static boolean areUnpaid(List<GivenUpPlace> places) {
        return places.stream().anyMatch(RefundRules::isUnpaid);
    }

    /** No change that the seller makes brings more or less back of it. */
    static boolean isUnpaid(GivenUpPlace place) {
        return place.rule().equals(NOTHING_PAID);
    }

    /** All that is there comes back, fees too, whatever the fares say. */
    static List<GivenUpPlace> revoked(List<Place> places, Money all, String rule) {
        var givenUp = new ArrayList<GivenUpPlace>();
        var rest = all;
        for (var place : places) {
            var isLast = givenUp.size() == places.size() - 1;
            var refund = isLast ? rest : least(place.paid(), rest);
            rest = rest.minus(refund);
            givenUp.add(givenUp(place, rule, refund));
        }
        return givenUp;
    }

    /**
     * A quote is good for a while, and no longer than the first of its flights is on the ground.
     */
    static Instant goodUntil(List<Place> chosen, Instant now) {
        return chosen.stream()
                .map(place -> place.item().terms())
                .filter(terms -> terms != null && now.isBefore(terms.departure()))
                .map(terms -> terms.departure())
                .filter(departure -> departure.isBefore(now.plus(GOOD_FOR)))
                .min(Instant::compareTo)
                .orElse(now.plus(GOOD_FOR));
    }

    private static GivenUpPlace givenUp(Place place, String rule, Money refund) {
        return new GivenUpPlace(
                place.item().item(), place.passenger().passenger(), rule, place.paid(), refund);
    }

    private static Money refund(Place place, Instant now) {
        return place.paid().percent(place.hasLeftAt(now) ? 0 : percent(place));
    }

    private static String rule(Place place, Instant now) {
        return place.hasLeftAt(now) ? "departed" : "refund-%d-percent".formatted(percent(place));
    }

    private static int percent(Place place) {
        var terms = place.item().terms();
        return (terms == null ? Conditions.STANDARD : terms.conditions()).refundPercent();
    }

    private static Money least(Money one, Money other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
