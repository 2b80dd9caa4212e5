package dev.skyledger.query.demand;

import dev.skyledger.contracts.search.SearchAnswered.Outcome;
import dev.skyledger.contracts.shared.AirportCode;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which searches are looked at: those of a route, of a time, and with an outcome, or all. */
record WantedSearches(
        @Nullable AirportCode origin,
        @Nullable AirportCode destination,
        @Schema(description = "The first moment, included.") @Nullable Instant from,
        @Schema(description = "The last moment, not included.") @Nullable Instant to,
        @Nullable Outcome outcome) {

    static final String CONDITION =
            """
            (cast(:origin as text) is null or origin = :origin)
            and (cast(:destination as text) is null or destination = :destination)
            and (cast(:from as timestamptz) is null or at >= :from)
            and (cast(:to as timestamptz) is null or at < :to)
            and (cast(:outcome as text) is null or outcome = :outcome)
            """;

    static final WantedSearches ALL = new WantedSearches(null, null, null, null, null);

    Map<String, @Nullable Object> parameters() {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("origin", origin == null ? null : origin.value());
        parameters.put("destination", destination == null ? null : destination.value());
        parameters.put("from", at(from));
        parameters.put("to", at(to));
        parameters.put("outcome", outcome == null ? null : outcome.name());
        return parameters;
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }
}
