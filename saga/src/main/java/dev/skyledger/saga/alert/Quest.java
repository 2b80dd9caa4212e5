package dev.skyledger.saga.alert;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.skyledger.contracts.booking.Party;
import dev.skyledger.contracts.shared.AirportCode;
import dev.skyledger.contracts.shared.Cabin;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What alerts look for that differ in nothing but their days and targets: the same journeys will do
 * for them, at the same price.
 */
record Quest(
        Set<AirportCode> origins,
        Set<AirportCode> destinations,
        Party party,
        @Nullable Cabin cabin,
        String currency,
        int stops) {

    static final long NOT_TO_BE_HAD = Long.MAX_VALUE;

    static Quest of(Watch watch) {
        return new Quest(
                airports(Watch.origins(watch.routes())),
                airports(Watch.destinations(watch.routes())),
                watch.party(),
                watch.cabin(),
                watch.target().currency(),
                watch.stops());
    }

    private static Set<AirportCode> airports(String... codes) {
        return Arrays.stream(codes).map(AirportCode::new).collect(toUnmodifiableSet());
    }

    /** Whether somebody is there already, or back again. */
    boolean ends(AirportCode airport) {
        return origins.contains(airport) || destinations.contains(airport);
    }

    /** What the party pays for a flight; one in another cabin or coin is not for them. */
    long price(Offer offer) {
        var isTheirs =
                (cabin == null || cabin == offer.fares().cabin())
                        && offer.currency().equals(currency);
        return isTheirs ? price(offer, party) : NOT_TO_BE_HAD;
    }

    static long price(Offer offer, Party party) {
        var isOfAdults = party.seats() == party.adults() && party.infants() == 0;
        var total = isOfAdults ? offer.fares().seat(party.seats()) : offer.fares().total(party);
        if (total == null) {
            return NOT_TO_BE_HAD;
        }
        return isOfAdults ? total.minor() * party.adults() : total.minor();
    }
}
