package dev.skyledger.contracts.search;

import dev.skyledger.contracts.booking.Party;
import dev.skyledger.contracts.shared.AirportCode;
import dev.skyledger.contracts.shared.Cabin;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A search was answered: for which journey and party, narrowed by what, how fast and with how much.
 * It names nobody and repeats nothing that was typed.
 */
public record SearchAnswered(
        Instant at,
        List<SearchedLeg> legs,
        Party party,
        @Nullable Cabin cabin,
        String sort,
        int maxStops,
        List<String> filters,
        Outcome outcome,
        int results,
        Duration took) {

    public SearchAnswered {
        legs = List.copyOf(legs);
        filters = List.copyOf(filters);
    }

    /** From one of these airports to one of those on a day. */
    public record SearchedLeg(
            List<AirportCode> origins, List<AirportCode> destinations, LocalDate date) {

        public SearchedLeg {
            origins = List.copyOf(origins);
            destinations = List.copyOf(destinations);
        }
    }

    /**
     * Whether flights were found, none were, what was known was said again, or nothing could be.
     */
    public enum Outcome {
        FOUND,
        EMPTY,
        STALE,
        UNAVAILABLE
    }
}
