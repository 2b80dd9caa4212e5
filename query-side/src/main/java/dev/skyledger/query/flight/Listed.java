package dev.skyledger.query.flight;

import dev.skyledger.contracts.flight.FlightDetails;
import dev.skyledger.contracts.flight.FlightPage;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A page of a list, and where it goes on. */
record Listed<T>(List<T> items, @Nullable String nextCursor) {

    static <T> Listed<T> of(
            FlightPage page, FlightListRequest request, Function<FlightDetails, T> shown) {
        var next =
                page.more()
                        ? FlightCursor.write(page.items().getLast().flightId(), request.filter())
                        : null;
        return new Listed<>(page.items().stream().map(shown).toList(), next);
    }
}
