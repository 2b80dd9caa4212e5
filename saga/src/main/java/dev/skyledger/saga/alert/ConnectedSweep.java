package dev.skyledger.saga.alert;

import dev.skyledger.contracts.shared.AlertId;
import dev.skyledger.platform.connections.ConnectionRules;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks at all alerts that will do with connections, whatever the events said. Whoever seems to
 * know too little or too much is looked at once more while nobody writes, and only then believed.
 */
@Component
class ConnectedSweep {

    private static final int AT_ONCE = 500;
    private static final int WHILE_NOBODY_WRITES = 20;

    private final StandingWatches watches;
    private final OfferTable offers;
    private final ConnectionRules rules;
    private final AlertMemory memory;
    private final TransactionTemplate transaction;

    ConnectedSweep(
            StandingWatches watches,
            OfferTable offers,
            ConnectionRules rules,
            AlertMemory memory,
            PlatformTransactionManager transactions) {
        this.watches = watches;
        this.offers = offers;
        this.rules = rules;
        this.memory = memory;
        transaction = new TransactionTemplate(transactions);
    }

    /**
     * Lets watch again whose journey has left, and has those told whose owners should know and do
     * not; returns how many.
     */
    int run(Instant now, Consumer<List<Standing.Found>> tell) {
        var skies = new Skies(offers::from, memory.connections());
        var connections = new Connections(skies, rules);
        var found = 0;
        var page = watches.first(AT_ONCE);
        while (!page.isEmpty()) {
            var doubted = page.stream().filter(it -> isWrong(it, connections, now)).toList();
            for (var at = 0; at < doubted.size(); at += WHILE_NOBODY_WRITES) {
                var end = Math.min(doubted.size(), at + WHILE_NOBODY_WRITES);
                var untold = settled(doubted.subList(at, end), now);
                tell.accept(untold);
                found += untold.size();
            }
            skies.settle(now);
            page = watches.after(page.getLast(), AT_ONCE);
        }
        return found;
    }

    private static boolean isWrong(Stood stood, Connections connections, Instant now) {
        return (stood.told() || stood.isWatching(now))
                && stood.told() != Looking.isAny(connections, stood.watch(), now);
    }

    private List<Standing.Found> settled(List<Stood> doubted, Instant now) {
        var found =
                transaction.execute(_ -> {
                    watches.lock();
                    return settle(watches.again(doubted), now);
                });
        return found == null ? List.of() : found;
    }

    private List<Standing.Found> settle(List<Stood> all, Instant now) {
        var connections = new Connections(new Skies(offers::from, memory.connections()), rules);
        var untold = new ArrayList<Standing.Found>();
        var rearmed = new LinkedHashMap<AlertId, Boolean>();
        for (var stood : all) {
            var alert = stood.watch().alert();
            var trip = Looking.cheapest(connections, stood.watch(), now);
            if (trip == null) {
                rearmed.put(alert, false);
            } else if (!stood.told() && stood.isWatching(now)) {
                var since = watches.since(trip);
                untold.add(
                        new Standing.Found(
                                alert, trip.found(), since, false, stood.watch().newLows()));
            }
        }
        watches.told(rearmed);
        return untold;
    }
}
