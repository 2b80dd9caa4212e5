package dev.skyledger.platform.fares;

import dev.skyledger.contracts.booking.Party;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.Money;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The fares of a cabin that can be had, cheapest first. */
public record CabinOffer(Cabin cabin, List<FareOffer> fares) {

    public CabinOffer {
        fares = List.copyOf(fares);
    }

    /** What a seat costs where so many are wanted together; null when there are not so many. */
    public @Nullable Money seat(int seats) {
        for (var fare : fares) {
            if (fare.left() >= seats) {
                return fare.price();
            }
        }
        return null;
    }

    /** What a seat costs where one is wanted, where two are, and so on up to the largest party. */
    public @Nullable Long[] seats() {
        var all = new @Nullable Long[FareOffer.MOST_SEATS];
        for (var seats = 1; seats <= all.length; seats++) {
            var seat = seat(seats);
            all[seats - 1] = seat == null ? null : seat.minor();
        }
        return all;
    }

    /** The fares as rows keep them: amounts in the smallest coin, so that SQL can count. */
    public String json() {
        return fares.stream().map(FareOffer::json).collect(Collectors.joining(",", "[", "]"));
    }

    /** The least that the whole party pays for one fare; null when none can seat it. */
    public @Nullable Money total(Party party) {
        return fares.stream()
                .filter(fare -> fare.left() >= party.seats())
                .map(fare -> fare.total(party))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
