package dev.skyledger.command.flight;

import dev.skyledger.contracts.flight.CancelFlight;
import dev.skyledger.contracts.flight.ConfirmFlight;
import dev.skyledger.contracts.flight.FlightStanding;
import dev.skyledger.contracts.flight.RecallPlan;
import dev.skyledger.contracts.flight.RecalledPlan;
import dev.skyledger.contracts.flight.ReviseFlight;
import dev.skyledger.contracts.flight.Schedule;
import dev.skyledger.contracts.flight.ScheduleFlight;
import dev.skyledger.contracts.inventory.AuthoriseOverbooking;
import dev.skyledger.contracts.inventory.CabinStock;
import dev.skyledger.contracts.inventory.CloseSales;
import dev.skyledger.contracts.inventory.OpenInventory;
import dev.skyledger.contracts.inventory.Replan;
import dev.skyledger.contracts.inventory.ReviseInventory;
import dev.skyledger.contracts.refusal.NotFound;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.contracts.shared.InventoryId;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Does what takes a flight, its seats and its claim together. The seats decide; what a crash leaves
 * undone after them, the sales process finishes from their events.
 */
@Component
class FlightDesk {

    private final CommandGateway commands;
    private final FlightClaims claims;

    FlightDesk(CommandGateway commands, FlightClaims claims) {
        this.commands = commands;
        this.claims = claims;
    }

    /**
     * Puts the flight on sale; under the same id again it does nothing, and takes no day for a
     * flight that does not go then any more.
     */
    void schedule(FlightId flight, AskedFlight asked) {
        claim(flight, asked);
        var standing =
                commands.<FlightStanding>sendAndWait(
                        new ScheduleFlight(
                                flight,
                                asked.number(),
                                asked.route(),
                                asked.times(),
                                asked.cabins()));
        if (!asked.isOnItsDay(standing)) {
            claims.giveBack(flight, asked.number(), asked.day());
            return;
        }
        commands.sendAndWait(
                new OpenInventory(
                        InventoryId.of(flight),
                        asked.times().departure(),
                        asked.route().originZone(),
                        CabinStock.of(asked.cabins())));
        settle(flight, asked);
    }

    /** Why a flight changes, and whether that may leave somebody without a seat. */
    record Change(@Nullable String reason, boolean allowOversale) {

        Change(FlightRequest request) {
            this(request.reason(), Boolean.TRUE.equals(request.allowOversale()));
        }
    }

    /**
     * Gives the flight another plan in place of the version that the caller saw; answers with the
     * new one.
     */
    long revise(FlightId flight, long version, AskedFlight asked, Change change) {
        var before =
                this.<Schedule>send(
                        flight, new ConfirmFlight(flight, version, asked.number(), asked.route()));
        claim(flight, asked);
        var after = new Schedule(asked.route(), asked.times());
        var revised =
                this.<Long>send(
                        flight,
                        new ReviseInventory(
                                InventoryId.of(flight),
                                version,
                                asked.times(),
                                asked.cabins(),
                                change.reason(),
                                change.allowOversale(),
                                before.equals(after) ? null : new Replan(before, after)));
        commands.sendAndWait(
                new ReviseFlight(flight, revised, asked.times(), asked.cabins(), change.reason()));
        settle(flight, asked);
        return revised;
    }

    /**
     * Gives one cabin another number of seats, also fewer than are given away where that is
     * allowed; a fare that may take the whole cabin still may.
     */
    long resize(FlightId flight, long version, CabinSize size) {
        var now = recall(flight, version);
        var cabins = size.in(now.cabins());
        var revised =
                this.<Long>send(
                        flight,
                        new ReviseInventory(
                                InventoryId.of(flight),
                                version,
                                now.times(),
                                cabins,
                                size.reason(),
                                size.allowOversale(),
                                null));
        commands.sendAndWait(new ReviseFlight(flight, revised, now.times(), cabins, size.reason()));
        return revised;
    }

    /** Allows so many seats of a cabin to be sold beyond those that it has. */
    long overbook(FlightId flight, long version, Cabin cabin, int seats, @Nullable String reason) {
        var now = recall(flight, version);
        var authorised =
                this.<Long>send(
                        flight,
                        new AuthoriseOverbooking(
                                InventoryId.of(flight),
                                version,
                                cabin,
                                seats,
                                now.times(),
                                now.cabins(),
                                reason));
        commands.sendAndWait(
                new ReviseFlight(flight, authorised, now.times(), now.cabins(), reason));
        return authorised;
    }

    private RecalledPlan recall(FlightId flight, long version) {
        return send(flight, new RecallPlan(flight, version));
    }

    /** Takes the flight out of the schedule; whoever holds or bought a seat is named and told. */
    void cancel(FlightId flight, long version, String reason) {
        send(flight, new CloseSales(InventoryId.of(flight), version, reason));
        send(flight, new CancelFlight(flight, reason));
        claims.release(flight);
    }

    private <R> R send(FlightId flight, Object command) {
        try {
            return commands.sendAndWait(command);
        } catch (AggregateNotFoundException e) {
            throw new RefusalException(new NotFound("flight", flight.value()));
        }
    }

    private void claim(FlightId flight, AskedFlight asked) {
        claims.take(flight, asked.number(), asked.route().originZone(), asked.times().departure());
    }

    private void settle(FlightId flight, AskedFlight asked) {
        claims.settle(
                flight, asked.number(), asked.route().originZone(), asked.times().departure());
    }
}
