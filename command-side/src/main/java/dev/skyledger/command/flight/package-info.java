/** Flights: put on sale, changed, taken out of the schedule. */
@NullMarked
package dev.skyledger.command.flight;

import org.jspecify.annotations.NullMarked;
