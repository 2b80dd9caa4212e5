/** Flights and the seats that can be had on them. */
@NullMarked
package dev.skyledger.query.flight;

import org.jspecify.annotations.NullMarked;
