package dev.skyledger.command.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.contracts.inventory.OversaleDeclared;
import dev.skyledger.contracts.inventory.OversaleResolved;
import dev.skyledger.contracts.inventory.SeatsAskedBack;
import dev.skyledger.contracts.inventory.SeatsHeld;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.OversaleId;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Which cabins have too few seats, and who was asked for theirs. */
class OversaleModel {

    final Map<Cabin, OversaleId> running = new EnumMap<>(Cabin.class);
    private final Set<Integer> numbers = new HashSet<>();
    private final Map<Cabin, Set<BookingId>> asked = new EnumMap<>(Cabin.class);

    void declare(OversaleDeclared it) {
        var before = running.put(it.cabin(), it.oversale());
        assertThat(before).isIn(null, it.oversale());
        assertThat(numbers.add(it.oversale().number())).isEqualTo(before == null);
        assertThat(it.excess()).isPositive();
    }

    void resolve(OversaleResolved it) {
        assertThat(running.remove(it.cabin())).isEqualTo(it.oversale());
        assertThat(askedIn(it.cabin())).containsAll(it.asked());
        asked.remove(it.cabin());
    }

    void ask(SeatsAskedBack it) {
        assertThat(running).containsEntry(it.cabin(), it.oversale());
        assertThat(it.holders()).isNotEmpty().noneMatch(askedIn(it.cabin())::contains);
        askedIn(it.cabin()).addAll(it.holders());
    }

    private Set<BookingId> askedIn(Cabin cabin) {
        return asked.computeIfAbsent(cabin, _ -> new HashSet<>());
    }

    /** In an order that is the same in every run. */
    List<BookingId> holders(Stream<SeatsHeld> holds) {
        return holds.filter(hold -> running.containsKey(hold.cabin()))
                .map(SeatsHeld::booking)
                .sorted(Comparator.comparing(BookingId::value))
                .toList();
    }
}
