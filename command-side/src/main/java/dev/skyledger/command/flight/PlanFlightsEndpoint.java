package dev.skyledger.command.flight;

import static dev.skyledger.command.flight.ScheduleFlightEndpoint.VIEW;

import dev.skyledger.platform.idempotency.Idempotency;
import dev.skyledger.platform.waiting.Views;
import dev.skyledger.platform.web.SeenLater;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** An administrator puts a flight on sale on the days of the week on which it goes. */
@RestController
class PlanFlightsEndpoint {

    private final Idempotency idempotency;
    private final FlightPlans plans;
    private final Views views;

    PlanFlightsEndpoint(Idempotency idempotency, FlightPlans plans, Views views) {
        this.idempotency = idempotency;
        this.plans = plans;
        this.views = views;
    }

    private record Sent(FlightPlanRequest plan, boolean dryRun) {}

    @ApiResponse(
            responseCode = "200",
            description = "What became of each day, or would",
            content = @Content(schema = @Schema(implementation = PlannedFlights.class)))
    @SeenLater
    @PostMapping("/admin/flight-plans")
    ResponseEntity<?> plan(
            @Valid @RequestBody FlightPlanRequest request,
            @RequestParam(defaultValue = "false") boolean dryRun,
            HttpServletRequest context) {
        var sent = new Sent(request, dryRun);
        return idempotency.once(context, sent, id -> planned(id, sent));
    }

    private ResponseEntity<?> planned(UUID id, Sent sent) {
        if (sent.dryRun()) {
            return ResponseEntity.ok(plans.rehearse(id, sent.plan()));
        }
        var planned = plans.schedule(id, sent.plan());
        var visible = views.caughtUp(VIEW);
        return ResponseEntity.status(visible ? HttpStatus.OK : HttpStatus.ACCEPTED).body(planned);
    }
}
