package dev.skyledger.command.booking;

import dev.skyledger.contracts.booking.GivenUpPlace;
import dev.skyledger.contracts.booking.ScheduleChangeAccepted;
import dev.skyledger.contracts.booking.ScheduleChangeEvent;
import dev.skyledger.contracts.booking.ScheduleChangeRefused;
import dev.skyledger.contracts.booking.ScheduleChangeReported;
import dev.skyledger.contracts.shared.ItemId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The flights that the seller changed so much that giving them up costs nothing, and by which rule,
 * as long as nobody has accepted the change.
 */
final class Excused {

    private final Map<ItemId, String> rules = new HashMap<>();

    void evolve(ScheduleChangeEvent event) {
        rules.remove(event.item());
        switch (event) {
            case ScheduleChangeReported reported when reported.significant() ->
                    rules.put(reported.item(), reported.rule());
            case ScheduleChangeReported _, ScheduleChangeAccepted _, ScheduleChangeRefused _ -> {}
        }
    }

    @Nullable String rule(ItemId item) {
        return rules.get(item);
    }

    /** Whether these places would be given up by the same rules today. */
    boolean agreeWith(List<GivenUpPlace> priced) {
        return priced.stream()
                .allMatch(it ->
                        Objects.equals(rules.get(it.item()), it.isOfTheFare() ? null : it.rule()));
    }
}
