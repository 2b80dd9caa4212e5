package dev.skyledger.command.flight.upload;

import dev.skyledger.platform.idempotency.Idempotency;
import dev.skyledger.platform.log.Actor;
import dev.skyledger.platform.log.Provenance;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.HexFormat;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** An administrator sends a file of flights, to be scheduled or only to be looked through. */
@RestController
class UploadEndpoint {

    private final Idempotency idempotency;
    private final Intake intake;
    private final UploadWorker worker;

    UploadEndpoint(Idempotency idempotency, Intake intake, UploadWorker worker) {
        this.idempotency = idempotency;
        this.intake = intake;
        this.worker = worker;
    }

    /** The job that works the file off. */
    record Taken(UUID jobId) {}

    private record Sent(String hash, boolean dryRun) {}

    @ApiResponse(
            responseCode = "202",
            description = "Kept, and worked off from now on",
            content = @Content(schema = @Schema(implementation = Taken.class)))
    @PostMapping(
            path = "/admin/flights/bulk-upload",
            consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<?> upload(
            @RequestPart MultipartFile file,
            @RequestParam(defaultValue = "false") boolean dryRun,
            HttpServletRequest context) {
        var flights = FlightFile.of(file);
        var sent = new Sent(HexFormat.of().formatHex(flights.hash()), dryRun);
        return idempotency.once(context, sent, id -> taken(id, flights, dryRun));
    }

    private ResponseEntity<?> taken(UUID fresh, FlightFile flights, boolean dryRun) {
        var sender =
                Objects.requireNonNullElseGet(
                        Provenance.current(), () -> Provenance.as(Actor.system("uploads"), "api"));
        var job = intake.take(fresh, flights, dryRun, sender);
        worker.wake();
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/admin/flights/bulk-upload/status/" + job))
                .body(new Taken(job));
    }
}
