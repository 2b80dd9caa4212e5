package dev.skyledger.query.search;

import dev.skyledger.contracts.search.FoundFlights;
import dev.skyledger.contracts.search.SearchAnswered;
import dev.skyledger.contracts.search.SearchAnswered.Outcome;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells whoever listens how a search was answered. */
@Component
class SearchReports {

    private final ApplicationEventPublisher listeners;
    private final Clock clock;

    SearchReports(ApplicationEventPublisher listeners, Clock clock) {
        this.listeners = listeners;
        this.clock = clock;
    }

    /** No answer means that there could be none. */
    void tell(Wish wish, @Nullable FoundFlights answer, Duration took) {
        listeners.publishEvent(
                new SearchAnswered(
                        clock.instant(),
                        wish.legs().stream().map(SearchReports::leg).toList(),
                        wish.party(),
                        wish.cabin(),
                        wish.order().name().toLowerCase(Locale.ROOT),
                        wish.maxStops(),
                        filters(wish),
                        outcome(answer),
                        answer == null ? 0 : answer.items().size(),
                        took));
    }

    private static SearchAnswered.SearchedLeg leg(WishedLeg leg) {
        return new SearchAnswered.SearchedLeg(leg.origins(), leg.destinations(), leg.date());
    }

    private static Outcome outcome(@Nullable FoundFlights answer) {
        if (answer == null) {
            return Outcome.UNAVAILABLE;
        }
        if (answer.stale()) {
            return Outcome.STALE;
        }
        return answer.items().isEmpty() ? Outcome.EMPTY : Outcome.FOUND;
    }

    private static List<String> filters(Wish wish) {
        var filters = new ArrayList<String>();
        var narrowing = wish.narrowing();
        narrowing.airlines().forEach(airline -> filters.add("airline=" + airline));
        if (narrowing.departAfter() != null) {
            filters.add("departAfter=" + narrowing.departAfter());
        }
        if (narrowing.departBefore() != null) {
            filters.add("departBefore=" + narrowing.departBefore());
        }
        if (narrowing.maxPrice() != null) {
            filters.add("maxPrice=" + narrowing.maxPrice());
        }
        if (wish.flexDays() > 0) {
            filters.add("flexDays=" + wish.flexDays());
        }
        return filters;
    }
}
