package dev.skyledger.platform.processing;

import java.time.Instant;

/**
 * How a view that was made anew compares with what it was.
 *
 * @param position up to where the log was read
 * @param rows how many rows the view has since then
 * @param different how many rows were missing, too many, or otherwise
 * @param at when that was
 */
public record Rebuilt(long position, long rows, long different, Instant at) {}
