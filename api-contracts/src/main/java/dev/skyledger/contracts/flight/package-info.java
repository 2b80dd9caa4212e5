/** Flights: dated departures with their cabins and fares. */
@NullMarked
package dev.skyledger.contracts.flight;

import org.jspecify.annotations.NullMarked;
