package dev.skyledger.contracts.booking;

import java.time.Instant;
import java.util.List;

/** The seats that would be held longer, and until when they could be paid. */
public record Prolongation(List<HeldItem> items, Instant payBy) {

    public Prolongation {
        items = List.copyOf(items);
    }
}
