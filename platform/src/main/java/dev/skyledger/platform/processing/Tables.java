package dev.skyledger.platform.processing;

import java.util.List;
import java.util.function.Consumer;

/** Gives projections their {@link Rows}, and one write for what many events have in common. */
public interface Tables {

    /** The rows of a table, named with its schema, that are told apart by these columns. */
    Rows rows(String table, List<String> key);

    /**
     * Whatever is handed over while a batch of events is handled is written in one go when all rows
     * are, in the order in which it came; outside of a batch it is written at once.
     */
    <T> Consumer<T> together(Consumer<List<T>> write);
}
