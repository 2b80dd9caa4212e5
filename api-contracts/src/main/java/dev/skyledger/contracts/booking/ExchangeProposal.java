package dev.skyledger.contracts.booking;

import dev.skyledger.contracts.shared.Money;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The flights that would be exchanged and who flies on them, those that stay, the number that the
 * next flight of the booking gets, whether it is paid, how much of it can come back, until when its
 * seats are held if it is not, and who still flies on any of them.
 */
public record ExchangeProposal(
        List<Leaving> from,
        List<HeldItem> staying,
        int nextItem,
        boolean paid,
        Money returnable,
        Instant heldUntil,
        List<Passenger> people) {

    public ExchangeProposal {
        from = List.copyOf(from);
        staying = List.copyOf(staying);
        people = List.copyOf(people);
    }

    /**
     * One flight that would go, who flies on it now, what their places cost, what of that is paid,
     * where something was taken off, what off whom, and where the seller changed the flight so much
     * that it may be given up for nothing, by which rule.
     */
    public record Leaving(
            HeldItem item,
            Party party,
            Money worth,
            Money paid,
            List<Reduced> reduced,
            @Nullable String excused) {

        public Leaving {
            reduced = List.copyOf(reduced);
        }

        /** What would be paid for the same people on these terms. */
        public Money paidOn(FareTerms terms) {
            return reduced.stream()
                    .map(it -> it.off().paidAt(terms.priceOf(it.who())))
                    .reduce(Money::plus)
                    .orElseGet(() -> terms.total(party));
        }
    }

    /** What is taken off the place of somebody who flies. */
    public record Reduced(PassengerType who, Reduction off) {}
}
