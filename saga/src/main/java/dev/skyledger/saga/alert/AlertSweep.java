package dev.skyledger.saga.alert;

import dev.skyledger.contracts.alert.AlertEnd;
import dev.skyledger.contracts.alert.EndAlert;
import dev.skyledger.contracts.alert.MeetPriceTarget;
import dev.skyledger.contracts.shared.AlertId;
import dev.skyledger.platform.log.Actor;
import dev.skyledger.platform.log.Provenance;
import dev.skyledger.saga.provider.Origin;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Looks at all alerts, whatever the events said: tells those whose owners should know and do not,
 * ends those whose days have passed, and lets those watch again whose flight has left.
 */
@Component
class AlertSweep {

    private static final Logger LOG = LoggerFactory.getLogger(AlertSweep.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration KEPT = Duration.ofDays(1);
    private static final int AT_ONCE = 1_000;

    private final Standing standing;
    private final ConnectedSweep connected;
    private final WatchTable watches;
    private final OfferTable offers;
    private final CommandGateway commands;
    private final Clock clock;
    private final Counter missed;

    AlertSweep(
            Standing standing,
            ConnectedSweep connected,
            WatchTable watches,
            OfferTable offers,
            CommandGateway commands,
            Clock clock,
            MeterRegistry metrics) {
        this.standing = standing;
        this.connected = connected;
        this.watches = watches;
        this.offers = offers;
        this.commands = commands;
        this.clock = clock;
        missed =
                Counter.builder("skyledger.alerts.missed")
                        .description("Price alerts that only the sweep found")
                        .register(metrics);
    }

    /** Returns how many owners should have been told and were not. */
    int run() {
        end();
        standing.rearm(clock.instant());
        offers.forgetDepartedBefore(clock.instant().minus(KEPT));
        var found = 0;
        List<Standing.Found> untold;
        do {
            untold = standing.untold(clock.instant(), AT_ONCE);
            tell(untold);
            found += untold.size();
        } while (untold.size() == AT_ONCE);
        found += connected.run(clock.instant(), this::tell);
        if (found > 0) {
            missed.increment(found);
            LOG.warn("{} price alerts were missed, and are told now.", found);
        }
        return found;
    }

    private void tell(List<Standing.Found> untold) {
        var told = new LinkedHashMap<AlertId, Boolean>();
        var work =
                untold.stream()
                        .map(it -> new MeetPriceTarget(it.alert(), it.price(), it.position()))
                        .map(it -> send(it, it.alert()))
                        .toArray(CompletableFuture<?>[]::new);
        await(work);
        untold.stream().filter(it -> !it.isNewLow()).forEach(it -> told.put(it.alert(), true));
        watches.told(told);
        watches.lower(Standing.Found.lows(untold));
    }

    private void end() {
        List<AlertId> over;
        do {
            over = standing.over(clock.instant(), AT_ONCE);
            await(
                    over.stream()
                            .map(it -> send(new EndAlert(it, null, AlertEnd.DATES_PASSED), it))
                            .toArray(CompletableFuture<?>[]::new));
            over.forEach(watches::forget);
        } while (over.size() == AT_ONCE);
    }

    private CompletableFuture<?> send(Object command, AlertId alert) {
        var trace = Provenance.as(Actor.system(Telling.ACTOR), "process").traceId();
        var metadata =
                new Origin(alert.value(), alert.value(), trace)
                        .metadata("SYSTEM", Telling.ACTOR, "process");
        return commands.send(new GenericCommandMessage<>(command, metadata));
    }

    private static void await(CompletableFuture<?>... work) {
        CompletableFuture.allOf(work).orTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS).join();
    }
}
