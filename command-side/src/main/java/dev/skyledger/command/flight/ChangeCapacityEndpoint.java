package dev.skyledger.command.flight;

import static dev.skyledger.command.flight.ScheduleFlightEndpoint.VIEW;

import dev.skyledger.contracts.refusal.Invalid;
import dev.skyledger.contracts.refusal.RefusalException;
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

/**
 * An administrator gives a cabin another number of seats. Fewer than are given away only where an
 * oversale is expressly allowed: then nothing more is given until it is resolved.
 */
@RestController
class ChangeCapacityEndpoint {

    private final FlightDesk desk;
    private final Views views;

    ChangeCapacityEndpoint(FlightDesk desk, Views views) {
        this.desk = desk;
        this.views = views;
    }

    record Request(
            @NotNull Cabin cabin,
            @NotNull @Min(1) @Max(1000) Integer capacity,
            FlightRequest.@Nullable @Valid AskedMap seatMap,
            @Nullable Boolean allowOversale,
            @Nullable @Size(max = 200) String reason) {

        CabinSize size() {
            try {
                return new CabinSize(
                        cabin,
                        capacity,
                        seatMap == null ? null : seatMap.map(),
                        Boolean.TRUE.equals(allowOversale),
                        reason);
            } catch (IllegalArgumentException e) {
                throw new RefusalException(new Invalid("seatMap", String.valueOf(e.getMessage())));
            }
        }
    }

    record Sized(FlightId flightId, Cabin cabin, int capacity, long version) {}

    @SeenLater
    @PutMapping("/admin/flights/{flight}/capacity")
    ResponseEntity<Sized> change(
            @PathVariable FlightId flight,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody Request request) {
        var version = desk.resize(flight, Versions.expected(ifMatch), request.size());
        var visible = views.caughtUp(VIEW);
        return ResponseEntity.status(visible ? HttpStatus.OK : HttpStatus.ACCEPTED)
                .eTag(Versions.etag(version))
                .body(new Sized(flight, request.cabin(), request.capacity(), version));
    }
}
