package dev.skyledger.command.flight;

import dev.skyledger.contracts.refusal.Invalid;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.platform.idempotency.Idempotency;
import dev.skyledger.platform.waiting.Views;
import dev.skyledger.platform.web.SeenLater;
import dev.skyledger.platform.web.Versions;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** An administrator puts a flight on sale. */
@RestController
class ScheduleFlightEndpoint {

    static final String VIEW = "flight-view";

    private final Idempotency idempotency;
    private final FlightRequests requests;
    private final FlightDesk desk;
    private final Views views;

    ScheduleFlightEndpoint(
            Idempotency idempotency, FlightRequests requests, FlightDesk desk, Views views) {
        this.idempotency = idempotency;
        this.requests = requests;
        this.desk = desk;
        this.views = views;
    }

    @ApiResponse(
            responseCode = "201",
            description = "On sale",
            content = @Content(schema = @Schema(implementation = ScheduledFlight.class)))
    @SeenLater
    @PostMapping("/admin/flights")
    ResponseEntity<?> schedule(
            @Valid @RequestBody FlightRequest request, HttpServletRequest context) {
        return idempotency.once(context, request, id -> scheduled(id, request));
    }

    private ResponseEntity<?> scheduled(UUID id, FlightRequest request) {
        if (Boolean.TRUE.equals(request.allowOversale())) {
            throw new RefusalException(
                    new Invalid("allowOversale", "is for a flight of which seats are sold"));
        }
        var flight = new FlightId(id.toString());
        var asked = requests.understand(request);
        desk.schedule(flight, asked);
        var visible = views.caughtUp(VIEW);
        return ResponseEntity.status(visible ? HttpStatus.CREATED : HttpStatus.ACCEPTED)
                .location(location(flight))
                .eTag(Versions.etag(1))
                .body(ScheduledFlight.of(flight, asked, 1));
    }

    private static URI location(FlightId flight) {
        return ServletUriComponentsBuilder.fromCurrentRequestUri()
                .replaceQuery(null)
                .pathSegment(flight.value())
                .build()
                .toUri();
    }
}
