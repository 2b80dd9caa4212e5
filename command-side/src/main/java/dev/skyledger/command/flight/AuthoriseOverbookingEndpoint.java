package dev.skyledger.command.flight;

import static dev.skyledger.command.flight.ScheduleFlightEndpoint.VIEW;

import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.platform.waiting.Views;
import dev.skyledger.platform.web.SeenLater;
import dev.skyledger.platform.web.Versions;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** An administrator allows so many seats of a cabin to be sold beyond those that it has. */
@RestController
class AuthoriseOverbookingEndpoint {

    private final FlightDesk desk;
    private final Views views;

    AuthoriseOverbookingEndpoint(FlightDesk desk, Views views) {
        this.desk = desk;
        this.views = views;
    }

    record Request(
            @NotNull Cabin cabin,
            @NotNull @Min(0) @Max(1000) Integer seats,
            @Nullable @Size(max = 200) String reason) {}

    record Authorised(FlightId flightId, Cabin cabin, int seats, long version) {}

    @SeenLater
    @PutMapping("/admin/flights/{flight}/overbooking")
    ResponseEntity<Authorised> authorise(
            @PathVariable FlightId flight,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody Request request) {
        var version =
                desk.overbook(
                        flight,
                        Versions.expected(ifMatch),
                        request.cabin(),
                        request.seats(),
                        request.reason());
        var visible = views.caughtUp(VIEW);
        return ResponseEntity.status(visible ? HttpStatus.OK : HttpStatus.ACCEPTED)
                .eTag(Versions.etag(version))
                .body(new Authorised(flight, request.cabin(), request.seats(), version));
    }
}
