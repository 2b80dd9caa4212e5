package dev.skyledger.command.booking;

import dev.skyledger.contracts.booking.BookingDetails;
import dev.skyledger.contracts.booking.Contact;
import dev.skyledger.contracts.booking.CorrectContact;
import dev.skyledger.contracts.refusal.NotFound;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.SealedText;
import dev.skyledger.platform.personal.PersonalData;
import dev.skyledger.platform.security.Caller;
import dev.skyledger.platform.web.SeenLater;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Somebody wants to be reached elsewhere about their booking. */
@RestController
class CorrectContactEndpoint {

    private final CommandGateway commands;
    private final PersonalData people;
    private final BookingAnswers answers;

    CorrectContactEndpoint(CommandGateway commands, PersonalData people, BookingAnswers answers) {
        this.commands = commands;
        this.people = people;
        this.answers = answers;
    }

    @ApiResponse(
            responseCode = "200",
            description = "Reached elsewhere",
            content = @Content(schema = @Schema(implementation = BookingDetails.class)))
    @SeenLater
    @PutMapping("/bookings/{booking}/contact")
    ResponseEntity<?> correct(
            @PathVariable BookingId booking,
            @Valid @RequestBody BookRequest.Contact request,
            Caller caller) {
        Results.of(
                commands.send(new CorrectContact(booking, sealed(request, caller), caller.id())),
                new NotFound("booking", booking.value()));
        return answers.changed(booking);
    }

    private Contact sealed(BookRequest.Contact request, Caller caller) {
        people.introduce(List.of(caller.id().person()));
        return new Contact(
                people.seal(caller.id().person(), request.email()), phone(request, caller));
    }

    private @Nullable SealedText phone(BookRequest.Contact request, Caller caller) {
        var phone = request.phone();
        return phone == null ? null : people.seal(caller.id().person(), phone);
    }
}
