package dev.skyledger.saga.supplier;

import dev.skyledger.contracts.flight.CabinPlan;
import dev.skyledger.contracts.flight.FarePlan;
import dev.skyledger.contracts.flight.FlightDetails;
import dev.skyledger.contracts.flight.RecallPlan;
import dev.skyledger.contracts.flight.RecalledPlan;
import dev.skyledger.contracts.inventory.ReviseInventory;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.InventoryId;
import dev.skyledger.platform.log.Actor;
import dev.skyledger.platform.log.Provenance;
import dev.skyledger.saga.provider.Origin;
import dev.skyledger.saga.supplier.FareSupplier.Quote;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Gives a flight the prices that its supplier asks for, in place of the plan that was seen; who
 * changed the plan meanwhile knows better.
 */
@Component
@ConditionalOnSupplier
class Repricing {

    private static final Logger LOG = LoggerFactory.getLogger(Repricing.class);
    private static final String ACTOR = "fare-supplier";
    private static final String REASON = "the supplier asks for other prices";
    private static final int PATIENCE_SECONDS = 10;

    private final CommandGateway commands;

    Repricing(CommandGateway commands) {
        this.commands = commands;
    }

    boolean isDone(FlightDetails flight, List<Quote> quotes) {
        try {
            return isRevised(flight, quotes);
        } catch (CompletionException refused) {
            LOG.debug("{} keeps its prices: {}", flight.flightId(), refused.getMessage());
            return false;
        }
    }

    private boolean isRevised(FlightDetails flight, List<Quote> quotes) {
        var plan =
                this.<RecalledPlan>send(
                        flight, new RecallPlan(flight.flightId(), flight.version()));
        var cabins = plan.cabins().stream().map(it -> repriced(it, quotes)).toList();
        if (cabins.equals(plan.cabins())) {
            return false;
        }
        send(
                flight,
                new ReviseInventory(
                        InventoryId.of(flight.flightId()),
                        flight.version(),
                        plan.times(),
                        cabins,
                        REASON,
                        false,
                        null));
        return true;
    }

    private <R> R send(FlightDetails flight, Object command) {
        var id = flight.flightId().value();
        var trace = Provenance.as(Actor.system(ACTOR), Provenance.SUPPLIER).traceId();
        var metadata = new Origin(id, id, trace).metadata("SYSTEM", ACTOR, Provenance.SUPPLIER);
        CompletableFuture<R> sent = commands.send(new GenericCommandMessage<>(command, metadata));
        return sent.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }

    private static CabinPlan repriced(CabinPlan cabin, List<Quote> quotes) {
        var fares =
                cabin.fares().stream().map(fare -> priced(cabin.cabin(), fare, quotes)).toList();
        return new CabinPlan(cabin.cabin(), cabin.capacity(), fares, cabin.seatMap());
    }

    private static FarePlan priced(Cabin cabin, FarePlan fare, List<Quote> quotes) {
        return quotes.stream()
                .filter(it -> it.cabin() == cabin && it.fare().equals(fare.code()))
                .findFirst()
                .map(it -> new FarePlan(fare.code(), it.price(), fare.seats(), fare.conditions()))
                .orElse(fare);
    }
}
