package dev.skyledger.saga.alert;

import static java.util.stream.Collectors.toMap;

import dev.skyledger.contracts.alert.AlertEnded;
import dev.skyledger.contracts.alert.AlertEvent;
import dev.skyledger.contracts.alert.AlertPaused;
import dev.skyledger.contracts.alert.AlertResumed;
import dev.skyledger.contracts.alert.AlertRetargeted;
import dev.skyledger.contracts.alert.AlertSet;
import dev.skyledger.contracts.alert.PriceTargetMet;
import dev.skyledger.contracts.flight.FlightEvent;
import dev.skyledger.contracts.inventory.InventoryEvent;
import dev.skyledger.contracts.shared.AlertId;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.platform.fares.SeatHistory;
import dev.skyledger.saga.alert.PriceRun.Change;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Follows a batch of events: changes of prices run by run, and in between what happens to alerts.
 */
@Component
class AlertRuns {

    private final Lines lines;
    private final Connected connected;
    private final OfferTable offers;
    private final WatchTable watches;
    private final Standing standing;
    private final Telling telling;
    private final SeatHistory history;

    AlertRuns(
            Lines lines,
            Connected connected,
            OfferTable offers,
            WatchTable watches,
            Standing standing,
            Telling telling,
            SeatHistory history) {
        this.lines = lines;
        this.connected = connected;
        this.offers = offers;
        this.watches = watches;
        this.standing = standing;
        this.telling = telling;
        this.history = history;
    }

    void follow(List<Happened> batch) {
        var run = new ArrayList<Happened>();
        var touched = new HashSet<FlightId>();
        var begun = new Begun();
        for (var happened : batch) {
            if (happened.event() instanceof PriceTargetMet) {
                continue; // whoever sent it has noted it
            }
            if (happened.event() instanceof AlertEvent event) {
                prices(run);
                if (begun.contains(event.alert())) {
                    compare(begun);
                }
                if (begins(event, begun)) {
                    begun.add(event.alert(), happened);
                }
            } else if (touched.contains(flightOf(happened.event())) || !offers.isQuiet(happened)) {
                compare(begun);
                touched.add(flightOf(happened.event()));
                run.add(happened);
            }
        }
        prices(run);
        compare(begun);
    }

    private void prices(List<Happened> events) {
        if (events.isEmpty()) {
            return;
        }
        lines.goOn();
        var flights = events.stream().map(it -> flightOf(it.event())).distinct().toList();
        var run = new PriceRun(offers.known(flights), history);
        events.forEach(it -> run.after(flightOf(it.event()), it));
        if (!run.changes.isEmpty()) {
            match(run.changes);
        }
        offers.remember(run);
        events.clear();
    }

    private void match(List<Change> changes) {
        var concerned = lines.concernedBy(changes);
        var drops = new Drops(lines);
        for (var at = 0; at < changes.size(); at++) {
            drops.after(changes.get(at), concerned.get(at));
        }
        var crossed = connected.after(changes);
        drops.drops().forEach(telling::tell);
        crossed.drops().forEach(telling::tell);
        drops.told.putAll(crossed.told());
        watches.told(drops.told);
        lines.put(drops.lower.values());
        drops.lower.putAll(crossed.lower());
        watches.lower(targets(drops.lower.values()));
    }

    private static Map<AlertId, Money> targets(Collection<Watch> lower) {
        return lower.stream().collect(toMap(Watch::alert, Watch::target));
    }

    /** Notes it; answers whether the alert watches for something else from now on. */
    private boolean begins(AlertEvent event, Begun begun) {
        if (!(event
                instanceof AlertSet)) { // those are noted together, just before they are compared
            lines.goOn();
            note(event, begun);
        }
        return event instanceof AlertSet
                || event instanceof AlertRetargeted
                || event instanceof AlertResumed;
    }

    private void note(AlertEvent event, Begun begun) {
        var alert = event.alert();
        switch (event) {
            case AlertRetargeted it -> again(watches.retarget(alert, it.after()), begun);
            case AlertPaused _ -> lines.remove(alert, watches.pause(alert));
            case AlertResumed _ -> again(watches.resume(alert), begun);
            case AlertEnded _ -> lines.remove(alert, watches.forget(alert));
            case AlertSet _, PriceTargetMet _ -> {
                // changes nothing that is noted one by one
            }
        }
    }

    private void again(List<Watch> watch, Begun begun) {
        lines.put(watch);
        begun.again(watch);
    }

    /**
     * An alert that begins with a price that is low enough already is told at once, unless its
     * owner knows from before, or asks for what is lower than that.
     */
    private void compare(Begun begun) {
        if (begun.isEmpty()) {
            return;
        }
        lines.goOn();
        var sets = begun.sets();
        watches.watch(sets);
        lines.put(sets.stream().map(Watch::of).toList());
        var told = new LinkedHashMap<AlertId, Boolean>();
        begun.alerts().forEach(it -> told.put(it, false));
        var cheapest = cheapestFor(begun);
        for (var found : cheapest) {
            var alert = found.alert();
            var cause = begun.cause(alert);
            var isKnown = found.isNewLow() ? begun.isNew(alert) : found.told();
            if (cause != null && !isKnown) {
                telling.tell(new Drops.Drop(alert, found.price(), cause));
            }
            told.put(alert, !found.isNewLow());
        }
        watches.told(told);
        var lows = Standing.Found.lows(cheapest);
        watches.lower(lows);
        lines.put(begun.waitingFor(lows));
        begun.clear();
    }

    private List<Standing.Found> cheapestFor(Begun begun) {
        var now = begun.latest();
        var all = new ArrayList<>(standing.cheapestFor(begun.alerts(), now));
        var connecting = begun.mayConnect();
        if (!connecting.isEmpty()) {
            all.addAll(connected.cheapestFor(connecting, watches.told(begun.watchedBefore()), now));
        }
        return all;
    }

    static FlightId flightOf(Object event) {
        return switch (event) {
            case FlightEvent it -> it.flight();
            case InventoryEvent it -> it.inventory().flight();
            default -> throw new IllegalArgumentException(event.getClass().getName());
        };
    }
}
