package dev.skyledger.platform.processing;

import java.util.Map;

/**
 * The rows of one table that a batch of events touches. They are collected in the batch's unit of
 * work, merged by key in the order of the events, and written with as few statements as possible
 * just before the token commits.
 */
public interface Rows {

    /** A row that is there now, keys included; one that was there before is overwritten. */
    void put(Map<String, ?> row);

    /**
     * Columns of a row that take these values now, keys included; nothing happens if there is no
     * such row.
     */
    void set(Map<String, ?> change);

    /** The row with these key values is gone. */
    void remove(Map<String, ?> key);
}
