package dev.skyledger.contracts.booking;

import java.util.List;

/** The seats that an expired booking had, and those that it needs, each under a new hold. */
public record Revival(List<HeldItem> lapsed, List<HeldItem> items) {

    public Revival {
        lapsed = List.copyOf(lapsed);
        items = List.copyOf(items);
    }
}
