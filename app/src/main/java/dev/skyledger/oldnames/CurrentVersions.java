package dev.skyledger.oldnames;

import dev.skyledger.contracts.flight.FindFlight;
import dev.skyledger.contracts.flight.FlightDetails;
import dev.skyledger.contracts.refusal.NotFound;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.platform.waiting.Views;
import dev.skyledger.platform.web.Versions;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.regex.Pattern;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Old clients change a flight whatever its version is: they mean the one that is there now. */
@Component
class CurrentVersions {

    private static final Set<String> CHANGES = Set.of("PUT", "DELETE");

    private static final Pattern FLIGHT =
            Pattern.compile(
                    OldCall.API + "/admin/flights/([0-9a-fA-F-]{36})(/capacity|/overbooking)?");

    private final QueryGateway queries;

    private final Views views;

    CurrentVersions(QueryGateway queries, Views views) {
        this.queries = queries;
        this.views = views;
    }

    /** The version that a change needs and does not say, or null. */
    @Nullable String missingIn(HttpServletRequest request) {
        var flight = FLIGHT.matcher(request.getRequestURI());
        if (request.getHeader(HttpHeaders.IF_MATCH) != null
                || !CHANGES.contains(request.getMethod())
                || !flight.matches()) {
            return null;
        }
        try {
            return versionOf(new FlightId(flight.group(1)));
        } catch (IllegalArgumentException e) {
            return null; // told by the endpoint, as a part of the address
        }
    }

    private String versionOf(FlightId flight) {
        views.caughtUp("flight-view");
        @Nullable FlightDetails found =
                queries.query(new FindFlight(flight), FlightDetails.class).join();
        if (found == null) {
            throw new RefusalException(new NotFound("flight", flight.value()));
        }
        return Versions.etag(found.version());
    }
}
