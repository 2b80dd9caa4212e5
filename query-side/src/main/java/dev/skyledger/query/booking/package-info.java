/** Bookings as their owners and the staff see them. */
@NullMarked
package dev.skyledger.query.booking;

import org.jspecify.annotations.NullMarked;
