package dev.skyledger.command.booking;

import dev.skyledger.contracts.booking.BookingDetails;
import dev.skyledger.contracts.booking.ConfirmSeatWishes;
import dev.skyledger.contracts.booking.SeatWishes;
import dev.skyledger.contracts.inventory.AssignSeats;
import dev.skyledger.contracts.inventory.Place;
import dev.skyledger.contracts.inventory.SeatsChosen;
import dev.skyledger.contracts.refusal.NotFound;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.ItemId;
import dev.skyledger.contracts.shared.PassengerId;
import dev.skyledger.contracts.shared.SeatNo;
import dev.skyledger.platform.security.Caller;
import dev.skyledger.platform.waiting.Views;
import dev.skyledger.platform.web.SeenLater;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayDeque;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The owner of a booking chooses who sits where. Where one flight refuses, the others seat
 * everybody as before. Staff who choose for them say why.
 */
@RestController
class ChooseSeatsEndpoint {

    private final CommandGateway commands;
    private final Stewardship stewardship;
    private final BookingAnswers answers;
    private final Views views;

    ChooseSeatsEndpoint(
            CommandGateway commands, Stewardship stewardship, BookingAnswers answers, Views views) {
        this.commands = commands;
        this.stewardship = stewardship;
        this.answers = answers;
        this.views = views;
    }

    record Wish(@NotNull ItemId itemId, @NotNull PassengerId passengerId, @NotNull SeatNo seat) {}

    @ApiResponse(
            responseCode = "200",
            description = "Seated",
            content = @Content(schema = @Schema(implementation = BookingDetails.class)))
    @SeenLater
    @PutMapping("/bookings/{booking}/seats")
    ResponseEntity<?> choose(
            @PathVariable BookingId booking,
            @RequestBody @NotEmpty @Size(max = 54) List<@Valid @NotNull Wish> wishes,
            @RequestParam(required = false) @Size(max = 500) @Nullable String reason,
            Caller caller) {
        var confirm =
                new ConfirmSeatWishes(
                        booking,
                        wishes.stream()
                                .map(wish ->
                                        new ConfirmSeatWishes.Wish(
                                                wish.itemId(), wish.passengerId(), wish.seat()))
                                .toList(),
                        Ownership.of(caller));
        stewardship.of(booking, caller, reason).run(() -> seat(confirm));
        views.caughtUp("flight-view");
        return answers.changed(booking);
    }

    private void seat(ConfirmSeatWishes confirm) {
        var booking = confirm.booking();
        var understood =
                Results.of(
                        commands.<SeatWishes>send(confirm),
                        new NotFound("booking", booking.value()));
        seat(booking, understood.items());
    }

    private void seat(BookingId booking, List<SeatWishes.OfItem> items) {
        var undo = new ArrayDeque<AssignSeats>();
        try {
            for (var item : items) {
                var chosen =
                        Results.of(
                                commands.<SeatsChosen>send(assign(booking, item, item.places())));
                undo.push(assign(booking, item, chosen.before()));
            }
        } catch (RefusalException refused) {
            undo.forEach(commands::send);
            throw refused;
        }
    }

    private static AssignSeats assign(
            BookingId booking, SeatWishes.OfItem item, List<Place> places) {
        return new AssignSeats(item.inventory(), item.hold(), booking, item.people(), places);
    }
}
