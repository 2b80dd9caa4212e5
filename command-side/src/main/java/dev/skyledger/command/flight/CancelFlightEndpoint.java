package dev.skyledger.command.flight;

import static dev.skyledger.command.flight.ScheduleFlightEndpoint.VIEW;

import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.platform.waiting.Views;
import dev.skyledger.platform.web.SeenLater;
import dev.skyledger.platform.web.Versions;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * An administrator takes a flight out of the schedule. Nothing is erased: whoever has seats on it
 * is told, and may take another flight or all of the money.
 */
@RestController
class CancelFlightEndpoint {

    private final FlightDesk desk;
    private final Views views;

    CancelFlightEndpoint(FlightDesk desk, Views views) {
        this.desk = desk;
        this.views = views;
    }

    @ApiResponse(responseCode = "204", description = "Taken out")
    @SeenLater
    @DeleteMapping("/admin/flights/{flight}")
    ResponseEntity<Void> cancel(
            @PathVariable FlightId flight,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestParam(required = false) @Size(max = 200) @Nullable String reason) {
        var why = reason == null || reason.isBlank() ? "taken out of the schedule" : reason.strip();
        desk.cancel(flight, Versions.expected(ifMatch), why);
        var visible = views.caughtUp(VIEW);
        return ResponseEntity.status(visible ? HttpStatus.NO_CONTENT : HttpStatus.ACCEPTED).build();
    }
}
