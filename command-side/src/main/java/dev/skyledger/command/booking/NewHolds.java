package dev.skyledger.command.booking;

import dev.skyledger.contracts.booking.ExchangeTry;
import dev.skyledger.contracts.booking.HeldItem;
import dev.skyledger.contracts.booking.RequestExchange;
import dev.skyledger.contracts.inventory.HoldOutcome;
import dev.skyledger.contracts.inventory.HoldOutcome.Granted;
import dev.skyledger.contracts.inventory.HoldSeats;
import dev.skyledger.contracts.inventory.ReleaseReason;
import dev.skyledger.contracts.inventory.ReleaseSeats;
import dev.skyledger.contracts.refusal.NotFound;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.refusal.SeatsUnavailable;
import dev.skyledger.contracts.shared.BookingId;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/** Holds all seats of some items of a booking that is there already, or none. */
@Component
class NewHolds {

    private final CommandGateway commands;

    NewHolds(CommandGateway commands) {
        this.commands = commands;
    }

    /** Seats of a flight that leaves too soon are as good as none. */
    private record Asked(
            HeldItem item, CompletableFuture<HoldOutcome> outcome, Instant neededUntil) {

        HoldOutcome answer() {
            var answer = Results.of(outcome, new NotFound("flight", item.flight().value()));
            return answer instanceof Granted granted && granted.until().isBefore(neededUntil)
                    ? new HoldOutcome.Refused(HoldOutcome.Reason.SALES_CLOSED, 0, null)
                    : answer;
        }
    }

    /** The items as they are held now, at the price that they name. */
    List<HeldItem> held(
            BookingId booking, List<HeldItem> items, Instant until, Instant neededUntil) {
        return held(booking, items, until, neededUntil, NewHolds::asGranted);
    }

    /** It leaves when it does by now; the oldest flights do not say. */
    private static HeldItem asGranted(HeldItem item, Granted granted) {
        var held = item.lasting(granted.until());
        var terms = granted.terms();
        return terms == null ? held : held.departing(terms.departure());
    }

    /** The items as they are held now. */
    List<HeldItem> held(
            BookingId booking,
            List<HeldItem> items,
            Instant until,
            Instant neededUntil,
            BiFunction<HeldItem, Granted, HeldItem> as) {
        var all =
                items.stream()
                        .map(item ->
                                new Asked(
                                        item,
                                        commands.send(hold(booking, item, until)),
                                        neededUntil))
                        .toList();
        try {
            return all.stream().map(it -> as.apply(it.item(), granted(booking, it))).toList();
        } catch (RefusalException e) {
            release(items, ReleaseReason.BOOKING_NEVER_PLACED);
            throw e;
        }
    }

    /** What the booking says to seats for other flights; what it does not take is let go of. */
    ExchangeTry claimed(RequestExchange request) {
        try {
            var answer =
                    Results.of(
                            commands.<ExchangeTry>send(request),
                            new NotFound("booking", request.booking().value()));
            switch (answer) {
                case ExchangeTry.Unknown _, ExchangeTry.FellThrough _ ->
                        release(request.to(), ReleaseReason.BOOKING_NEVER_PLACED).join();
                case ExchangeTry.Running _, ExchangeTry.Done _ -> {}
            }
            return answer;
        } catch (RefusalException e) {
            release(request.to(), ReleaseReason.BOOKING_NEVER_PLACED);
            throw e;
        }
    }

    /** What this misses is let go by the sweep, for no booking claims it. */
    CompletableFuture<?> release(List<HeldItem> items, ReleaseReason reason) {
        return CompletableFuture.allOf(
                items.stream()
                        .map(item -> ReleaseSeats.all(item.inventory(), item.hold(), reason))
                        .map(commands::send)
                        .toArray(CompletableFuture[]::new));
    }

    private static HoldSeats hold(BookingId booking, HeldItem item, Instant until) {
        return new HoldSeats(
                item.inventory(),
                item.hold(),
                booking,
                item.cabin(),
                item.fare(),
                item.seats(),
                until,
                null,
                item.codes());
    }

    private static Granted granted(BookingId booking, Asked asked) {
        return switch (asked.answer()) {
            case Granted granted -> granted;
            case HoldOutcome.Refused refused ->
                    throw new RefusalException(
                            SeatsUnavailable.withoutAlternatives(
                                    booking,
                                    asked.item().flight(),
                                    Holds.reasonOf(refused).code(),
                                    refused.available()));
        };
    }
}
