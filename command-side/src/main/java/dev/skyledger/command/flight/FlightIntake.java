package dev.skyledger.command.flight;

import static java.util.concurrent.CompletableFuture.allOf;
import static java.util.concurrent.CompletableFuture.completedFuture;

import dev.skyledger.command.flight.FlightVerdict.Accepted;
import dev.skyledger.command.flight.FlightVerdict.Refused;
import dev.skyledger.command.flight.FlightVerdict.Unchanged;
import dev.skyledger.contracts.flight.CompareFlight;
import dev.skyledger.contracts.flight.FlightComparison;
import dev.skyledger.contracts.flight.FlightStanding;
import dev.skyledger.contracts.flight.ScheduleFlight;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.platform.bus.Absence;
import dev.skyledger.platform.bus.Trouble;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Takes many flights at once: their days are claimed together, and all of their commands are on
 * their way at the same time. Doing the same again changes nothing; the sales process opens the
 * seats of each, as it does in any case.
 */
@Component
public class FlightIntake {

    private static final Logger LOG = LoggerFactory.getLogger(FlightIntake.class);

    private final CommandGateway commands;
    private final ManyClaims claims;

    FlightIntake(CommandGateway commands, ManyClaims claims) {
        this.commands = commands;
        this.claims = claims;
    }

    /** A flight that is wanted, under the id that it gets if it is not there yet. */
    public record Candidate(FlightId flight, AskedFlight asked) {}

    /** Schedules them; the verdicts come in their order, once everything is in the log. */
    public CompletableFuture<List<FlightVerdict>> take(List<Candidate> candidates) {
        var holders = claims.take(candidates);
        var outcomes =
                candidates.stream()
                        .map(wanted -> outcome(wanted, holders.get(ManyClaims.Day.of(wanted))))
                        .toList();
        return all(outcomes)
                .thenApply(done -> {
                    claims.settle(those(done, Claimed.ITS_DAY));
                    claims.giveBack(those(done, Claimed.ITS_DAY_NO_MORE));
                    return done.stream().map(Outcome::verdict).toList();
                });
    }

    /** Whether the day that was claimed for a flight is one on which it goes. */
    private enum Claimed {
        ITS_DAY,
        ITS_DAY_NO_MORE,
        UNKNOWN
    }

    private record Outcome(Candidate wanted, FlightVerdict verdict, Claimed claimed) {}

    private static List<Candidate> those(List<Outcome> outcomes, Claimed claimed) {
        return outcomes.stream()
                .filter(it -> it.claimed() == claimed)
                .map(Outcome::wanted)
                .toList();
    }

    /** What would become of them. */
    public CompletableFuture<List<FlightVerdict>> rehearse(List<Candidate> candidates) {
        var holders = claims.holders(candidates);
        return all(
                candidates.stream()
                        .map(wanted -> rehearsed(wanted, holders.get(ManyClaims.Day.of(wanted))))
                        .toList());
    }

    private CompletableFuture<FlightVerdict> rehearsed(
            Candidate wanted, @Nullable FlightId holder) {
        return holder == null ? completedFuture(new Accepted()) : compared(wanted, holder);
    }

    private CompletableFuture<Outcome> outcome(Candidate wanted, @Nullable FlightId holder) {
        if (wanted.flight().equals(holder)) {
            return scheduled(wanted);
        }
        return (holder == null ? completedFuture(inOtherHands()) : compared(wanted, holder))
                .thenApply(verdict -> new Outcome(wanted, verdict, Claimed.UNKNOWN));
    }

    private CompletableFuture<Outcome> scheduled(Candidate wanted) {
        var asked = wanted.asked();
        return commands.<FlightStanding>send(
                        new ScheduleFlight(
                                wanted.flight(),
                                asked.number(),
                                asked.route(),
                                asked.times(),
                                asked.cabins()))
                .thenApply(standing ->
                        new Outcome(
                                wanted,
                                new Accepted(),
                                asked.isOnItsDay(standing)
                                        ? Claimed.ITS_DAY
                                        : Claimed.ITS_DAY_NO_MORE))
                .exceptionally(failure -> new Outcome(wanted, failed(failure), Claimed.UNKNOWN));
    }

    private CompletableFuture<FlightVerdict> compared(Candidate wanted, FlightId holder) {
        var asked = wanted.asked();
        return commands.<FlightComparison>send(
                        new CompareFlight(holder, asked.route(), asked.times(), asked.cabins()))
                .thenApply(comparison -> verdict(comparison, asked, holder))
                .exceptionally(failure -> Absence.isIn(failure) ? inOtherHands() : failed(failure));
    }

    private static FlightVerdict verdict(
            FlightComparison comparison, AskedFlight asked, FlightId holder) {
        return switch (comparison) {
            case SAME -> new Unchanged();
            case DIFFERENT ->
                    new Refused(
                            "flightNumber",
                            "%s already flies on %s, with other times, places, seats or price; change flight %s instead"
                                    .formatted(asked.number(), asked.day(), holder));
            case CANCELLED -> inOtherHands();
        };
    }

    private static FlightVerdict inOtherHands() {
        return new Refused(
                "flightNumber",
                "somebody schedules or cancels this flight at the moment; upload the row again in a minute");
    }

    /** A flight that cannot be written stops no other; a log that is away stops all of them. */
    private static FlightVerdict failed(Throwable failure) {
        if (Trouble.of(failure) != Trouble.FAILURE) {
            throw failure instanceof CompletionException known
                    ? known
                    : new CompletionException(failure);
        }
        LOG.warn("a flight of a file could not be scheduled", failure);
        return new Refused(
                "flightNumber",
                "could not be scheduled for a reason that is ours; schedule it by hand");
    }

    private static <T> CompletableFuture<List<T>> all(List<CompletableFuture<T>> parts) {
        return allOf(parts.toArray(CompletableFuture[]::new))
                .thenApply(_ -> parts.stream().map(CompletableFuture::join).toList());
    }
}
