package dev.skyledger.contracts.inventory;

import java.util.List;

/** The oversales of a list, as many as were asked for or as there are. */
public record OversalePage(List<OversaleDetails> items) {

    public OversalePage {
        items = List.copyOf(items);
    }
}
