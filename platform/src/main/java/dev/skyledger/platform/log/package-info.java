/** The event log: one order without gaps, chained by hash, and readers that are woken. */
@NullMarked
package dev.skyledger.platform.log;

import org.jspecify.annotations.NullMarked;
