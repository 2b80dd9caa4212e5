package dev.skyledger.platform.processing;

import java.util.List;

/** Gives projections their {@link Rows}. */
public interface Tables {

    /** The rows of a table, named with its schema, that are told apart by these columns. */
    Rows rows(String table, List<String> key);
}
