package dev.skyledger.contracts.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a search found: itineraries, what else the traveller could filter by, and how fresh the
 * answer is. Where it is cut, there may be more than was looked for: a narrower search finds it.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FoundFlights(
        List<Itinerary> items,
        Facets facets,
        @Nullable List<NearestDate> nearestDates,
        @Nullable List<GridPrice> grid,
        Instant asOf,
        boolean stale,
        @Nullable Boolean cut,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String nextCursor) {

    public FoundFlights {
        items = List.copyOf(items);
    }

    public FoundFlights goingOn(@Nullable String cursor) {
        return new FoundFlights(items, facets, nearestDates, grid, asOf, stale, cut, cursor);
    }

    public FoundFlights asStale() {
        return new FoundFlights(items, facets, nearestDates, grid, asOf, true, cut, nextCursor);
    }
}
