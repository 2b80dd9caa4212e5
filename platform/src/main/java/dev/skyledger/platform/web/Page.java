package dev.skyledger.platform.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Some items of a list, and where it goes on. */
public record Page<T>(List<T> items, @Nullable String nextCursor) {

    public Page {
        items = List.copyOf(items);
    }
}
