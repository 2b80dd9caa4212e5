package dev.skyledger.query.booking;

import dev.skyledger.contracts.shared.ItemId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The flights of a booking as they were placed, each as it is now, and those that came later. */
record ChangedItems(JsonMapper json) {

    List<ItemRow> in(String placed, @Nullable String changed) {
        var all = new LinkedHashMap<ItemId, ItemRow>();
        add(placed, all);
        if (changed != null) {
            add(changed, all);
        }
        return List.copyOf(all.values());
    }

    private void add(String rows, Map<ItemId, ItemRow> all) {
        for (var item : json.readValue(rows, ItemRow[].class)) {
            all.put(item.item(), item);
        }
    }
}
