package dev.skyledger.command.inventory;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.skyledger.contracts.shared.HoldId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The holds that nobody bought or gave back yet, found by name and by the moment they end, so that
 * a command never walks over all of them. A snapshot stores them as a plain list.
 */
class LivingHolds {

    private final Map<HoldId, Hold> byName = new HashMap<>();
    private final TreeSet<End> ends = new TreeSet<>();

    LivingHolds() {}

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    LivingHolds(List<Hold> holds) {
        holds.forEach(this::add);
    }

    @JsonValue
    Collection<Hold> all() {
        return byName.values();
    }

    void add(Hold hold) {
        remove(hold.id());
        byName.put(hold.id(), hold);
        ends.add(End.of(hold));
    }

    @Nullable Hold remove(HoldId id) {
        var hold = byName.remove(id);
        if (hold != null) {
            ends.remove(End.of(hold));
        }
        return hold;
    }

    @Nullable Hold find(HoldId id) {
        return byName.get(id);
    }

    /** The holds whose moment has passed, the earliest first. */
    List<Hold> lapsedAt(Instant now) {
        var lapsed = new ArrayList<Hold>();
        for (var end : ends) {
            if (now.isBefore(end.at)) {
                break;
            }
            lapsed.add(byName.get(new HoldId(end.hold)));
        }
        return lapsed;
    }

    private record End(Instant at, String hold) implements Comparable<End> {

        static End of(Hold hold) {
            return new End(hold.until(), hold.id().value());
        }

        @Override
        public int compareTo(End other) {
            var first = at.compareTo(other.at);
            return first == 0 ? hold.compareTo(other.hold) : first;
        }
    }
}
