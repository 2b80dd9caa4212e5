package dev.skyledger.command.flight;

import static dev.skyledger.command.flight.ScheduleFlightEndpoint.PATIENCE;
import static dev.skyledger.command.flight.ScheduleFlightEndpoint.VIEW;

import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.platform.waiting.Views;
import dev.skyledger.platform.web.Versions;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** An administrator takes a flight out of the schedule. */
@RestController
class CancelFlightEndpoint {

    private final FlightDesk desk;
    private final Views views;

    CancelFlightEndpoint(FlightDesk desk, Views views) {
        this.desk = desk;
        this.views = views;
    }

    @ApiResponse(responseCode = "204", description = "Taken out")
    @DeleteMapping("/admin/flights/{flight}")
    ResponseEntity<Void> cancel(
            @PathVariable FlightId flight,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
                    @Nullable String ifMatch) {
        desk.cancel(flight, Versions.expected(ifMatch), "taken out of the schedule");
        var visible = views.caughtUp(VIEW, PATIENCE);
        return ResponseEntity.status(visible ? HttpStatus.NO_CONTENT : HttpStatus.ACCEPTED).build();
    }
}
