package dev.skyledger.command.inventory;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import dev.skyledger.contracts.flight.SeatMap;
import dev.skyledger.contracts.inventory.Place;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.HoldId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who sits where in the cabins that have a map, and which holds still want seats there. */
@JsonAutoDetect(fieldVisibility = Visibility.ANY)
class Seatings {

    private EnumMap<Cabin, Seating> cabins = new EnumMap<>(Cabin.class);
    private LinkedHashSet<String> waiting = new LinkedHashSet<>();

    @Nullable Seating of(Cabin cabin) {
        return cabins.get(cabin);
    }

    @Nullable SeatMap mapOf(Cabin cabin) {
        var seating = cabins.get(cabin);
        return seating == null ? null : seating.map();
    }

    /** Those who wait for a seat, the longest first. */
    List<HoldId> waiting() {
        return waiting.isEmpty() ? List.of() : waiting.stream().map(HoldId::new).toList();
    }

    /** A cabin has this map from now on, or none; answers with its holds as they sit after that. */
    List<Hold> map(Cabin cabin, @Nullable SeatMap map, Stream<Hold> holds) {
        var changed = new ArrayList<Hold>();
        var seating = map == null ? null : new Seating(map);
        if (seating == null) {
            cabins.remove(cabin);
        } else {
            cabins.put(cabin, seating);
        }
        holds.sorted((one, other) -> one.id().value().compareTo(other.id().value()))
                .forEach(hold -> {
                    waiting.remove(hold.id().value());
                    var kept = kept(hold, map);
                    changed.add(hold.seated(kept));
                    if (seating != null) {
                        sit(seating, hold.seated(kept));
                    }
                });
        return changed;
    }

    private static List<Place> kept(Hold hold, @Nullable SeatMap map) {
        return map == null
                ? List.of()
                : hold.places().stream().filter(place -> map.has(place.seat())).toList();
    }

    void add(Hold hold) {
        var seating = cabins.get(hold.cabin());
        if (seating != null) {
            sit(seating, hold);
        }
    }

    void remove(Hold hold) {
        var seating = cabins.get(hold.cabin());
        if (seating != null) {
            seating.vacate(hold.places().stream().map(Place::seat), hold.id().value());
            waiting.remove(hold.id().value());
        }
    }

    private void sit(Seating seating, Hold hold) {
        seating.occupy(hold.places().stream().map(Place::seat), hold.id().value());
        if (hold.places().size() < hold.seats()) {
            waiting.add(hold.id().value());
        }
    }

    void add(Block block) {
        var seating = cabins.get(block.cabin());
        if (seating != null) {
            seating.occupy(block.numbers().stream(), block.id().value());
        }
    }

    void remove(Block block) {
        var seating = cabins.get(block.cabin());
        if (seating != null) {
            seating.vacate(block.numbers().stream(), block.id().value());
        }
    }
}
