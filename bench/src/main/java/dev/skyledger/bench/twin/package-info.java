/** What a user would build instead: one table of flights, one of bookings. */
@NullMarked
package dev.skyledger.bench.twin;

import org.jspecify.annotations.NullMarked;
