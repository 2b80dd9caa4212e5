package dev.skyledger.command.flight;

import static dev.skyledger.command.flight.ScheduleFlightEndpoint.VIEW;

import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.platform.waiting.Views;
import dev.skyledger.platform.web.SeenLater;
import dev.skyledger.platform.web.Versions;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/**
 * An administrator gives a flight other times, cabins or fares. Whoever repeats a change, because
 * its answer was lost, is told 412 like anybody who saw an older version: reading the flight again
 * shows whether the change is there.
 */
@RestController
class ReviseFlightEndpoint {

    private final FlightRequests requests;
    private final FlightDesk desk;
    private final Views views;

    ReviseFlightEndpoint(FlightRequests requests, FlightDesk desk, Views views) {
        this.requests = requests;
        this.desk = desk;
        this.views = views;
    }

    @SeenLater
    @PutMapping("/admin/flights/{flight}")
    ResponseEntity<ScheduledFlight> revise(
            @PathVariable FlightId flight,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody FlightRequest request) {
        var seen = Versions.expected(ifMatch);
        var asked = requests.understand(request);
        var version = desk.revise(flight, seen, asked, new FlightDesk.Change(request));
        var visible = views.caughtUp(VIEW);
        return ResponseEntity.status(visible ? HttpStatus.OK : HttpStatus.ACCEPTED)
                .eTag(Versions.etag(version))
                .body(ScheduledFlight.of(flight, asked, version));
    }
}
