package dev.skyledger.command.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.contracts.flight.SeatMap;
import dev.skyledger.contracts.inventory.Place;
import dev.skyledger.contracts.inventory.SeatsAssigned;
import dev.skyledger.contracts.inventory.SeatsHeld;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.HoldId;
import dev.skyledger.contracts.shared.SeatNo;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The plainest seat plan there is: who is written on which seat. */
class MapModel {

    final Map<HoldId, SeatsAssigned> seated = new HashMap<>();
    private final Map<Cabin, SeatMap> maps = new EnumMap<>(Cabin.class);
    private final BlockModel blocks;
    private final SeatModel counts;

    MapModel(SeatModel counts) {
        this.blocks = counts.blocks;
        this.counts = counts;
    }

    void draw(Cabin cabin, @Nullable SeatMap map) {
        if (map == null) {
            maps.remove(cabin);
        } else {
            maps.put(cabin, map);
        }
    }

    void seat(SeatsAssigned it, SeatsHeld hold) {
        assertThat(hold.cabin()).isEqualTo(it.cabin());
        assertThat(it.places())
                .extracting(Place::passenger)
                .doesNotHaveDuplicates()
                .allMatch(number -> number >= 1 && number <= hold.seats());
        seated.put(it.hold(), it);
    }

    /** Until it is said who sits where, the last of the party have no seat. */
    void leave(HoldId hold, int left) {
        seated.computeIfPresent(hold, (_, it) -> left == 0 ? null : first(left, it));
    }

    private static SeatsAssigned first(int left, SeatsAssigned it) {
        var places = it.places().stream().filter(place -> place.passenger() <= left).toList();
        return new SeatsAssigned(
                it.inventory(), it.hold(), it.booking(), it.cabin(), places, it.blocks());
    }

    boolean isMapped(Cabin cabin) {
        return maps.containsKey(cabin);
    }

    /** After every event: each seat is there and has one holder, who has a hold. */
    void check() {
        maps.forEach((cabin, map) ->
                assertThat(occupied(cabin))
                        .as("I2 " + cabin)
                        .doesNotHaveDuplicates()
                        .allMatch(map::has));
        assertThat(seated.keySet())
                .as("I4")
                .allMatch(hold -> counts.held.containsKey(hold) || counts.sold.containsKey(hold));
    }

    /** The map says what is counted. */
    void checkFree(Cabin cabin, int free, int capacity) {
        var map = maps.get(cabin);
        if (map != null) {
            assertThat(map.size()).as("I4 " + cabin).isEqualTo(capacity);
            assertThat(map.size() - occupied(cabin).size()).as("I4 " + cabin).isEqualTo(free);
        }
    }

    private List<SeatNo> occupied(Cabin cabin) {
        return Stream.concat(
                        seated.values().stream()
                                .filter(it -> it.cabin() == cabin)
                                .flatMap(it -> it.places().stream())
                                .map(Place::seat),
                        blocks.numbers(cabin))
                .toList();
    }
}
