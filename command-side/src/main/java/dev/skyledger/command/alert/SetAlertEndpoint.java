package dev.skyledger.command.alert;

import dev.skyledger.contracts.alert.AlertDetails;
import dev.skyledger.contracts.alert.AlertStatus;
import dev.skyledger.contracts.alert.SetAlert;
import dev.skyledger.contracts.shared.AlertId;
import dev.skyledger.platform.idempotency.Idempotency;
import dev.skyledger.platform.reference.Places;
import dev.skyledger.platform.security.Caller;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.net.URI;
import java.time.Clock;
import java.util.Currency;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** A traveller wants to be told when a journey costs so much or less, or less than ever. */
@RestController
class SetAlertEndpoint {

    private final Idempotency idempotency;
    private final AlertAnswers answers;
    private final Places places;
    private final Clock clock;
    private final String currency;

    SetAlertEndpoint(
            Idempotency idempotency,
            AlertAnswers answers,
            Places places,
            Clock clock,
            @Value("${skyledger.currency:EUR}") String currency) {
        this.idempotency = idempotency;
        this.answers = answers;
        this.places = places;
        this.clock = clock;
        this.currency = currency;
    }

    @ApiResponse(
            responseCode = "201",
            description = "Set",
            content = @Content(schema = @Schema(implementation = AlertDetails.class)))
    @ApiResponse(
            responseCode = "202",
            description = "Set; reads show it in a moment",
            content = @Content(schema = @Schema(implementation = AlertDetails.class)))
    @PostMapping("/flights/alerts")
    ResponseEntity<?> set(
            @Valid @RequestBody AlertRequest request, Caller caller, HttpServletRequest http) {
        return idempotency.once(http, request, id -> isSet(id, request, caller));
    }

    private ResponseEntity<?> isSet(UUID id, AlertRequest request, Caller caller) {
        var alert = new AlertId(id.toString());
        var asked = request.understand(places, currency, clock);
        var target = request.target();
        var wanted =
                new SetAlert(
                        alert,
                        caller.id(),
                        asked.criteria(),
                        target,
                        asked.ends(),
                        target == null ? Currency.getInstance(currency) : null);
        answers.send(wanted);
        var isSettled = answers.settled();
        var found = answers.found(alert, caller.id());
        if (isSettled && found.isEmpty()) {
            throw AlertAnswers.unknown(
                    alert); // its owner withdrew it before the request came again
        }
        return ResponseEntity.status(found.isPresent() ? HttpStatus.CREATED : HttpStatus.ACCEPTED)
                .location(location(alert))
                .body(found.orElseGet(() -> sofar(wanted)));
    }

    /** What is known where the view is behind: what was asked for, and nothing seen yet. */
    private AlertDetails sofar(SetAlert wanted) {
        var criteria = wanted.criteria();
        return new AlertDetails(
                wanted.alert(),
                criteria.origin(),
                criteria.destination(),
                criteria.from(),
                criteria.to(),
                criteria.party().adults(),
                criteria.party().children(),
                criteria.party().infants(),
                criteria.cabin(),
                criteria.maxStops(),
                wanted.target(),
                AlertStatus.ACTIVE,
                null,
                null,
                null,
                clock.instant());
    }

    private static URI location(AlertId alert) {
        return ServletUriComponentsBuilder.fromCurrentRequestUri()
                .replaceQuery(null)
                .pathSegment(alert.value())
                .build()
                .toUri();
    }
}
