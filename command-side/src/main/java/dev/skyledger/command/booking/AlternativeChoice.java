package dev.skyledger.command.booking;

import static dev.skyledger.contracts.booking.ScheduleDecision.ALTERNATIVE;

import dev.skyledger.contracts.booking.AlternativeFlight;
import dev.skyledger.contracts.booking.ExchangeTry;
import dev.skyledger.contracts.booking.FindScheduleChange;
import dev.skyledger.contracts.booking.FoundScheduleChange;
import dev.skyledger.contracts.booking.ScheduleChangeReported;
import dev.skyledger.contracts.refusal.NoScheduleChange;
import dev.skyledger.contracts.refusal.NoSuchAlternative;
import dev.skyledger.contracts.refusal.NotFound;
import dev.skyledger.contracts.refusal.Refusal;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.refusal.ScheduleChangeSettled;
import dev.skyledger.contracts.refusal.SeatsUnavailable;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.ItemId;
import dev.skyledger.contracts.shared.TravellerId;
import java.time.Duration;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Lets somebody take one of the flights that were offered for a changed one, and waits for it. */
@Component
class AlternativeChoice {

    private final CommandGateway commands;

    private final ExchangeDesk exchanges;

    private final AlternativeDesk desk;

    private final MovedMoney money;

    private final Outcomes outcomes;

    private final BookingAnswers answers;

    AlternativeChoice(
            CommandGateway commands,
            ExchangeDesk exchanges,
            AlternativeDesk desk,
            MovedMoney money,
            Outcomes outcomes,
            BookingAnswers answers) {
        this.commands = commands;
        this.exchanges = exchanges;
        this.desk = desk;
        this.money = money;
        this.outcomes = outcomes;
        this.answers = answers;
    }

    /** Whose flight of which booking, and which of the offered ones: the first if none is named. */
    record Wish(
            BookingId booking,
            ItemId item,
            @Nullable String offerId,
            @Nullable TravellerId owner) {}

    ResponseEntity<?> taken(Wish wish, String request, Duration patience) {
        var outcome = outcomes.ofExchange(wish.booking, patience);
        var known = exchanges.found(wish.booking, request, wish.owner);
        var begun = known instanceof ExchangeTry.Unknown ? begun(wish, request) : known;
        if (begun == null) {
            return answers.changed(wish.booking);
        }
        if (begun instanceof ExchangeTry.Running) {
            outcome.join();
        }
        return switch (exchanges.found(wish.booking, request, wish.owner)) {
            case ExchangeTry.Unknown _, ExchangeTry.Running _ -> answers.later(wish.booking);
            case ExchangeTry.Done _ -> answers.changed(wish.booking);
            case ExchangeTry.FellThrough(_, var reason) -> {
                answers.caughtUp();
                throw new RefusalException(gone(wish, reason));
            }
        };
    }

    /** Null where it was taken before. */
    private @Nullable ExchangeTry begun(Wish wish, String request) {
        var found = found(wish);
        var open = found.open();
        if (open == null) {
            if (found.decided() == ALTERNATIVE) {
                return null;
            }
            throw new RefusalException(
                    found.decided() == null
                            ? new NoScheduleChange(wish.booking, wish.item)
                            : new ScheduleChangeSettled(wish.booking, wish.item, found.decided()));
        }
        OpenChanges.requireSignificant(open);
        var flight = chosen(open, wish.offerId);
        money.require(wish.booking, wish.owner);
        return desk.take(wish.booking, wish.item, flight, request, wish.owner);
    }

    private FoundScheduleChange found(Wish wish) {
        return Results.of(
                commands.<FoundScheduleChange>send(
                        new FindScheduleChange(wish.booking, wish.item, wish.owner)),
                new NotFound("booking", wish.booking.value()));
    }

    private static AlternativeFlight chosen(ScheduleChangeReported open, @Nullable String offerId) {
        return open.alternatives().stream()
                .filter(it -> offerId == null || it.offerInPlaceOf(open.flight()).equals(offerId))
                .findFirst()
                .orElseThrow(() ->
                        new RefusalException(new NoSuchAlternative(open.booking(), open.item())));
    }

    private Refusal gone(Wish wish, String reason) {
        var open = found(wish).open();
        return open == null
                ? new NoScheduleChange(wish.booking, wish.item)
                : SeatsUnavailable.withoutAlternatives(
                        wish.booking, chosen(open, wish.offerId).flight(), reason, 0);
    }
}
