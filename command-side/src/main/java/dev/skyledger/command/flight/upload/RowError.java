package dev.skyledger.command.flight.upload;

/** What is wrong with one field of one line; the first line of a file has number 1. */
record RowError(long line, String field, String message) {}
