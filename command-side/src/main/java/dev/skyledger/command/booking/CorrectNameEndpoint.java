package dev.skyledger.command.booking;

import dev.skyledger.contracts.booking.BookingDetails;
import dev.skyledger.contracts.booking.CorrectPassengerName;
import dev.skyledger.contracts.refusal.NotFound;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.PassengerId;
import dev.skyledger.platform.personal.PersonalData;
import dev.skyledger.platform.security.Caller;
import dev.skyledger.platform.web.SeenLater;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Writes a passenger's name as it should be, until the first flight leaves. */
@RestController
class CorrectNameEndpoint {

    private final CommandGateway commands;

    private final PersonalData people;

    private final KnownBookings bookings;

    private final Timetable timetable;

    private final SamePerson samePerson;

    private final Stewardship stewardship;

    private final BookingAnswers answers;

    CorrectNameEndpoint(
            CommandGateway commands,
            PersonalData people,
            KnownBookings bookings,
            Timetable timetable,
            SamePerson samePerson,
            Stewardship stewardship,
            BookingAnswers answers) {
        this.commands = commands;
        this.people = people;
        this.bookings = bookings;
        this.timetable = timetable;
        this.samePerson = samePerson;
        this.stewardship = stewardship;
        this.answers = answers;
    }

    /** The whole name as the passenger's papers have it; staff say why. */
    record CorrectedName(
            @NotBlank @Size(max = 100) String givenName,
            @NotBlank @Size(max = 100) String familyName,
            @Size(max = 500) @Nullable String reason) {}

    @ApiResponse(
            responseCode = "200",
            description = "Corrected",
            content = @Content(schema = @Schema(implementation = BookingDetails.class)))
    @SeenLater
    @PutMapping("/bookings/{booking}/passengers/{passenger}/name")
    ResponseEntity<?> correct(
            @PathVariable BookingId booking,
            @PathVariable PassengerId passenger,
            @Valid @RequestBody CorrectedName request,
            Caller caller) {
        var owner = Ownership.of(caller);
        var known = bookings.of(booking, owner);
        if (known.passengers().stream().noneMatch(it -> it.passengerId().equals(passenger))) {
            throw new RefusalException(new NotFound("passenger", passenger.value()));
        }
        var origin = stewardship.of(booking, caller, request.reason());
        timetable.requireBeforeDeparture(KnownBookings.journey(known));
        if (owner != null) {
            var name = new NamePolicy.Name(request.givenName(), request.familyName());
            samePerson.require(booking, passenger, name, owner);
        }
        people.introduce(List.of(passenger.person()));
        var command =
                new CorrectPassengerName(
                        booking,
                        passenger,
                        people.seal(passenger.person(), request.givenName()),
                        people.seal(passenger.person(), request.familyName()),
                        owner);
        origin.run(
                () -> Results.of(commands.send(command), new NotFound("booking", booking.value())));
        return answers.changed(booking);
    }
}
