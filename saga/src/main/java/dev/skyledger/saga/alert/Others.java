package dev.skyledger.saga.alert;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What journeys cost that have nothing to do with a change, for those whom it concerns: those who
 * are alike look together.
 */
final class Others {

    private final Connections connections;
    private final Instant now;
    private final Map<Quest, Long> most = new HashMap<>();
    private final Map<QuestOn, Long> prices = new HashMap<>();

    private record QuestOn(Quest quest, LocalDate day) {}

    Others(Connections connections, Collection<Watch> concerned, Instant now) {
        this.connections = connections;
        this.now = now;
        concerned.forEach(it -> most.merge(Quest.of(it), it.target().minor(), Math::max));
    }

    /** Whether one of them is cheap enough. */
    boolean areAnyFor(Watch watch) {
        var quest = Quest.of(watch);
        return Looking.days(watch, now)
                .anyMatch(day -> price(new QuestOn(quest, day)) <= watch.target().minor());
    }

    private long price(QuestOn asked) {
        return prices.computeIfAbsent(asked, this::look);
    }

    private long look(QuestOn asked) {
        var atMost = Objects.requireNonNull(most.get(asked.quest()));
        var trip = new Looking(connections, asked.quest(), now).cheapest(asked.day(), atMost);
        return trip == null ? Quest.NOT_TO_BE_HAD : trip.price();
    }
}
