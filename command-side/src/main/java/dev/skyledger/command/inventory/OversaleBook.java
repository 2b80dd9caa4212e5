package dev.skyledger.command.inventory;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import dev.skyledger.contracts.inventory.InventoryEvent;
import dev.skyledger.contracts.inventory.OversaleDeclared;
import dev.skyledger.contracts.inventory.OversaleResolved;
import dev.skyledger.contracts.inventory.SeatsAskedBack;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Cabin;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;

/** How many oversales there were, and who was asked for seats during those that last. */
@JsonAutoDetect(fieldVisibility = Visibility.ANY)
class OversaleBook {

    private int number;
    private EnumMap<Cabin, List<BookingId>> asked = new EnumMap<>(Cabin.class);

    void evolve(InventoryEvent event) {
        if (event instanceof OversaleDeclared it) {
            number = Math.max(number, it.oversale().number());
        } else if (event instanceof SeatsAskedBack it) {
            asked.computeIfAbsent(it.cabin(), _ -> new ArrayList<>()).addAll(it.holders());
        } else if (event instanceof OversaleResolved it) {
            asked.remove(it.cabin());
        }
    }

    /** Of the latest one, also after an earlier one grew; the next has the next. */
    int number() {
        return number;
    }

    List<BookingId> askedIn(Cabin cabin) {
        return asked.getOrDefault(cabin, List.of());
    }
}
